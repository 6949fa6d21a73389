package org.quorate.meetings.minutes.application;

import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.InstantSource;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.minutes.domain.MinutesRefusal;
import org.quorate.meetings.minutes.domain.Status.Approval;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.stereotype.Service;

/** Records that a later meeting has approved minutes as a correct record, with what it corrected. */
@Service
public class ApprovingMinutes {

    private final ChangingMinutes changing;
    private final Meetings meetings;
    private final Rolls rolls;
    private final Links links;
    private final InstantSource clock;

    ApprovingMinutes(ChangingMinutes changing, Meetings meetings, Rolls rolls, Links links, InstantSource clock) {
        this.changing = changing;
        this.meetings = meetings;
        this.rolls = rolls;
        this.links = links;
        this.clock = clock;
    }

    public Answer<Kept<Minutes>> approve(MinutesId id, ApproveMinutes asked) {
        Meeting at = meetings.find(asked.meeting())
                .map(Kept::it)
                .orElseThrow(() -> new RuleBroken("R-MTG-11", "There is no such meeting.").at("/meeting"));
        DecisionId decision = asked.decision();
        if (decision != null && !links.isOf(at, decision)) return refused(new MinutesRefusal.NotDecidedThere());
        Instant now = Moment.now(clock);
        Approval approval =
                new Approval(at.id(), at.day(), now, asked.corrections(), asked.mover(), asked.seconder(), decision);
        return changing.change(id, minutes -> minutes.approve(approval, at, rolls.of(at)));
    }
}
