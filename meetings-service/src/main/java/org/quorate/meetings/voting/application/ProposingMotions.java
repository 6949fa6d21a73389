package org.quorate.meetings.voting.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.exempt.application.Withholding.Said;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.store.UseCase;

/** Brings a motion before a meeting. */
@UseCase
public class ProposingMotions {

    private final Motions motions;
    private final Meetings meetings;
    private final Rolls rolls;
    private final Withholding withholding;

    ProposingMotions(Motions motions, Meetings meetings, Rolls rolls, Withholding withholding) {
        this.motions = motions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.withholding = withholding;
    }

    public Answer<Kept<Motion>> propose(ProposeMotion asked) {
        MotionId id = new MotionId(Command.mint());
        Meeting meeting = meetings.find(asked.meeting())
                .map(Kept::it)
                .orElseThrow(() -> new RuleBroken("R-ALL-4", "There is no such meeting here.").at("/meeting"));
        if (meeting.status() instanceof Status.Closed closed)
            return Answer.refused(
                    new MeetingRefusal.NotSo("R-VOT-9", closed.word(), "still to be held, or in session"));
        if (!Motion.isKind(asked.kind(), rolls.of(meeting).constitution().voting()))
            return Answer.refused(new VotingRefusal.UnknownKind(asked.kind()));
        return Business.subject(meeting, asked.item(), asked.subject()).map(subject -> {
            Said said = new Said("motion", id.toString(), asked.item(), asked.text(), asked.publicText());
            Motion motion = motion(id, meeting, asked, Withholding.openly(meeting, said), subject.orElse(null));
            withholding.keep(meeting, said);
            return motions.add(motion);
        });
    }

    private static Motion motion(
            MotionId id, Meeting meeting, ProposeMotion asked, String text, @Nullable Subject subject) {
        return new Motion(
                id,
                meeting.id(),
                meeting.body(),
                asked.item(),
                text,
                asked.kind(),
                subject,
                asked.bindsMembers(),
                asked.hearingOffered(),
                asked.effectiveFrom(),
                new MotionStatus.Proposed());
    }
}
