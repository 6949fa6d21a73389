package org.quorate.meetings.voting.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.exempt.application.Withholding.Said;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.pathways.application.FindingPathways;
import org.quorate.meetings.voting.domain.Kinds;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.store.UseCase;

/** Brings a motion before a meeting. */
@UseCase
public class ProposingMotions {

    private final Motions motions;
    private final Meetings meetings;
    private final Rolls rolls;
    private final Amending amending;
    private final Withholding withholding;
    private final FindingPathways pathways;

    ProposingMotions(
            Motions motions,
            Meetings meetings,
            Rolls rolls,
            Amending amending,
            Withholding withholding,
            FindingPathways pathways) {
        this.motions = motions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.amending = amending;
        this.withholding = withholding;
        this.pathways = pathways;
    }

    public Answer<Kept<Motion>> propose(ProposeMotion asked) {
        MotionId id = new MotionId(Command.mint());
        Meeting meeting = meetings.find(asked.meeting())
                .map(Kept::it)
                .orElseThrow(() -> new RuleBroken("R-ALL-4", "There is no such meeting here.").at("/meeting"));
        if (meeting.status() instanceof Status.Closed closed)
            return refused(new MeetingRefusal.NotSo("R-VOT-9", closed.word(), "still to be held, or in session"));
        return Kinds.of(
                        asked.kind(),
                        asked.proposal(),
                        rolls.of(meeting).constitution().voting())
                .then(kind -> about(meeting, asked.proposal().as(kind)))
                .then(proposal -> {
                    Said said =
                            new Said("motion", id.toString(), proposal.item(), proposal.inFull(), asked.publicText());
                    boolean isWithheld = asked.publicText() != null;
                    String openly = Withholding.openly(meeting, said);
                    Proposal open = isWithheld ? proposal.withholding(openly) : proposal;
                    return added(Motion.proposed(id, meeting, open), () -> withholding.keep(meeting, said));
                });
    }

    /** What it is about: an amendment has no effect but on the motion that it amends, and is on that one's item. */
    private Answer<Proposal> about(Meeting meeting, Proposal proposal) {
        MotionId amends = proposal.amends();
        if (amends != null)
            return amended(meeting, amends)
                    .map(base -> proposal.about(base.proposal().item(), null));
        boolean givesEffectByItself = proposal.question() instanceof Question.Election;
        return Business.subject(meeting, proposal.item(), proposal.subject())
                .then(subject -> pathways.inTurn(subject, meeting))
                .map(subject -> proposal.about(proposal.item(), givesEffectByItself ? null : subject.orElse(null)));
    }

    private Answer<Motion> amended(Meeting meeting, MotionId id) {
        Motion base = motions.find(id)
                .map(Kept::it)
                .filter(found -> found.meeting().equals(meeting.id()))
                .orElseThrow(
                        () -> new RuleBroken("R-VOT-10", "There is no such motion before this meeting.").at("/amends"));
        if (!(base.question() instanceof Question.Carrying))
            return refused(new VotingRefusal.NotToBeAmended("Only what is carried or not has a text to amend."));
        MotionId amendedByIt = base.proposal().amends();
        boolean isTooDeep = amendedByIt != null
                && motions.find(amendedByIt).orElseThrow().it().proposal().amends() != null;
        return isTooDeep
                ? refused(new VotingRefusal.NotToBeAmended(
                        "An amendment to an amendment is not amended again: one level is enough."))
                : granted(base);
    }

    private Answer<Kept<Motion>> added(Motion motion, Runnable withheldFirst) {
        MotionId amends = motion.proposal().amends();
        if (amends == null) {
            withheldFirst.run();
            return granted(motions.add(motion));
        }
        Motion base = motions.find(amends).orElseThrow().it();
        return base.amend(motion.id(), motion.text()).then(_ -> {
            withheldFirst.run();
            Kept<Motion> added = motions.add(motion);
            return amending.listed(motion).map(_ -> added);
        });
    }
}
