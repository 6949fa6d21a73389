package org.quorate.meetings.voting.consensus.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.sitting.domain.Consensus;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.exempt.application.Withholding.Said;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.application.FindingPathways;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.application.Business;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Objection;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.starter.identity.Command;
import org.springframework.stereotype.Service;

/** Records a decision taken by consensus: nobody asked for a count (R-VOT-5). */
@Service
public class AgreeingByConsensus {

    private final ChangingMeetings changing;
    private final Withholding withholding;
    private final FindingPathways pathways;
    private final Motions motions;
    private final InstantSource clock;

    AgreeingByConsensus(
            ChangingMeetings changing,
            Withholding withholding,
            FindingPathways pathways,
            Motions motions,
            InstantSource clock) {
        this.changing = changing;
        this.withholding = withholding;
        this.pathways = pathways;
        this.motions = motions;
        this.clock = clock;
    }

    /** The meeting, and the decision that it took; its number in the register follows. */
    public record Agreed(Kept<Meeting> meeting, DecisionId decision) {

        /** Its text, as everyone may see it. */
        public String text() {
            return meeting.it().decisions().stream()
                    .filter(taken -> taken.decision().equals(decision))
                    .map(Consensus::text)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Answer<Agreed> agree(MeetingId id, AgreeByConsensus asked) {
        DecisionId decision = new DecisionId(Command.mint());
        Instant now = Moment.now(clock);
        Said said = new Said("decision", decision.toString(), asked.item(), asked.text(), asked.publicText());
        return changing.change(
                        id,
                        (meeting, roll) -> unopposed(id, asked.item())
                                .then(_ -> Business.subject(meeting, asked.item(), asked.subject()))
                                .then(subject -> isToBeNoted(asked)
                                        ? Answer.granted(subject)
                                        : pathways.inTurn(subject, meeting))
                                .then(subject -> {
                                    AgreeByConsensus open = asked.saying(Withholding.openly(meeting, said));
                                    Decision taken = decision(decision, meeting, roll, open, subject.orElse(null), now);
                                    return meeting.agree(consensus(decision, open), taken, roll);
                                })
                                .map(agreed -> {
                                    withholding.keep(meeting, said);
                                    return agreed;
                                }))
                .map(meeting -> new Agreed(meeting, decision));
    }

    /** One objection forces a vote: until that is taken, nothing is decided on the item without a count. */
    private Answer<List<Objection>> unopposed(MeetingId meeting, @Nullable ItemId item) {
        List<Motion> moved = motions.after(meeting, null, Integer.MAX_VALUE).stream()
                .map(Kept::it)
                .toList();
        List<Objection> standing = Objection.standingOn(item, moved);
        return standing.isEmpty() ? Answer.granted(standing) : Answer.refused(new VotingRefusal.ObjectedTo(standing));
    }

    /** What is only noted settles nothing, and may be noted out of turn. */
    private static boolean isToBeNoted(AgreeByConsensus asked) {
        return asked.word().outcome() == Word.Outcome.NOTED;
    }

    private static Consensus consensus(DecisionId id, AgreeByConsensus asked) {
        return new Consensus(id, asked.item(), asked.word(), asked.text());
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
                Occasion.at(meeting.id(), asked.item(), meeting.quorum(roll, asked.item()))
                        .minuted(asked.minute()));
    }
}
