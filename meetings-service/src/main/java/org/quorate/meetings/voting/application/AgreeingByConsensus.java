package org.quorate.meetings.voting.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Consensus;
import org.quorate.meetings.calendar.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.identity.Command;
import org.springframework.stereotype.Service;

/** Records a decision taken by consensus: nobody asked for a count (R-VOT-5). */
@Service
public class AgreeingByConsensus {

    private final ChangingMeetings changing;
    private final InstantSource clock;

    AgreeingByConsensus(ChangingMeetings changing, InstantSource clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /** The meeting, and the decision that it took; its number in the register follows. */
    public record Agreed(Kept<Meeting> meeting, DecisionId decision) {}

    public Answer<Agreed> agree(MeetingId id, AgreeByConsensus asked) {
        DecisionId decision = new DecisionId(Command.mint());
        Instant now = Moment.now(clock);
        return changing.change(
                        id,
                        (meeting, roll) -> Business.subject(meeting, asked.item(), asked.subject())
                                .map(subject -> decision(decision, meeting, roll, asked, subject.orElse(null), now))
                                .then(it -> meeting.agree(
                                        new Consensus(decision, asked.item(), asked.word(), asked.text()), it, roll)))
                .map(meeting -> new Agreed(meeting, decision));
    }

    private static Decision decision(
            DecisionId id, Meeting meeting, Roll roll, AgreeByConsensus asked, @Nullable Subject subject, Instant now) {
        LocalDate effective = asked.effectiveFrom();
        return new Decision(
                id,
                meeting.body(),
                now,
                effective == null ? London.dateOf(now) : effective,
                asked.word(),
                asked.text(),
                subject,
                Occasion.at(meeting.id(), asked.item(), meeting.quorum(roll)).minuted(asked.minute()));
    }
}
