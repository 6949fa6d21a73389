package org.quorate.meetings.minutes.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.List;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.MinutesRefusal;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.register.application.Registers;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.springframework.stereotype.Component;

/** Follows what paragraphs say that they record: a decision or an action that there is. */
@Component
class Links {

    private final Actions actions;
    private final Registers registers;
    private final Records records;

    Links(Actions actions, Registers registers, Records records) {
        this.actions = actions;
        this.registers = registers;
        this.records = records;
    }

    /** The same minutes, once every link in them has been followed. */
    Answer<List<Minute>> followed(Meeting meeting, List<Minute> minutes) {
        for (int item = 0; item < minutes.size(); item++) {
            List<Paragraph> paragraphs = minutes.get(item).paragraphs();
            for (int place = 0; place < paragraphs.size(); place++) {
                DecisionId decision = paragraphs.get(place).decision();
                if (decision != null && !isKnown(meeting, decision))
                    return refused(new MinutesRefusal.LinksToNothing("decision", item, place));
                ActionId action = paragraphs.get(place).action();
                if (action != null && !isOfSameBody(meeting, action))
                    return refused(new MinutesRefusal.LinksToNothing("action", item, place));
            }
        }
        return granted(minutes);
    }

    /** Whether the meeting has taken a decision, in the register by now or not. */
    boolean isOf(Meeting meeting, DecisionId decision) {
        boolean byConsensus =
                meeting.decisions().stream().anyMatch(taken -> taken.decision().equals(decision));
        return byConsensus
                || records.motions(meeting).stream().anyMatch(motion -> switch (motion.status()) {
                    case MotionStatus.Closed closed -> decision.equals(closed.decision());
                    case MotionStatus.Settled settled -> decision.equals(settled.decision());
                    case MotionStatus.Proposed _,
                            MotionStatus.Again _,
                            MotionStatus.Open _,
                            MotionStatus.Closing _,
                            MotionStatus.Tied _ -> false;
                });
    }

    private boolean isKnown(Meeting meeting, DecisionId decision) {
        return isOf(meeting, decision) || registers.find(decision).isPresent();
    }

    private boolean isOfSameBody(Meeting meeting, ActionId action) {
        return actions.find(action)
                .filter(kept ->
                        kept.it().origin().body().body().equals(meeting.body().body()))
                .isPresent();
    }
}
