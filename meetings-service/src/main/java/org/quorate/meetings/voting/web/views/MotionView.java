package org.quorate.meetings.voting.web.views;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.web.views.MeetingView.BodyView;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.tally.domain.Choice;

/** A motion as it is shown: how the votes fell, only once they are counted. */
public record MotionView(
        String id,
        String meeting,
        BodyView body,
        @Nullable String item,
        String text,
        String kind,
        String word,
        @Nullable Subject subject,
        boolean bindsMembers,
        @Nullable ElectionView election,
        @Nullable OptionsView options,
        @Nullable String amends,
        @Nullable List<PastView.AmendmentView> amendments,
        @Nullable List<PastView.ObjectionView> objections,
        String status,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable String manner,
        @Nullable Integer round,
        @Nullable List<String> choices,
        @Nullable String needed,
        @Nullable List<ResultView> rounds,
        @Nullable ResultView result,
        @Nullable SettledView settled,
        @Nullable String decision,
        OffsetDateTime modified) {

    static MotionView of(Kept<Motion> kept, boolean byUnit) {
        Motion motion = kept.it();
        Proposal proposal = motion.proposal();
        MotionStatus.Open vote = motion.status().opened().orElse(null);
        List<ResultView> rounds = ResultView.rounds(motion, byUnit);
        DecisionId decision = decision(motion.status());
        return new MotionView(
                motion.id().toString(),
                motion.meeting().toString(),
                new BodyView(motion.body().body().toString(), motion.body().name()),
                proposal.item() == null ? null : proposal.item().toString(),
                proposal.text(),
                proposal.kind(),
                proposal.word().text(),
                proposal.subject(),
                proposal.bindsMembers(),
                ElectionView.of(motion.question(), motion.past()),
                OptionsView.of(motion.question()),
                proposal.amends() == null ? null : proposal.amends().toString(),
                PastView.amendments(motion.past()),
                PastView.objections(motion.past()),
                motion.status().word(),
                vote == null ? null : London.timeOf(vote.since()),
                closedAt(motion.status()),
                vote == null ? null : vote.terms().manner().word(),
                vote == null ? null : vote.terms().round(),
                vote == null
                        ? null
                        : vote.terms().among().stream().map(Choice::word).toList(),
                vote == null ? null : vote.terms().needed(),
                rounds.isEmpty() ? null : rounds,
                ResultView.of(motion, byUnit),
                SettledView.of(motion),
                decision == null ? null : decision.toString(),
                London.timeOf(kept.modified()));
    }

    private static @Nullable OffsetDateTime closedAt(MotionStatus status) {
        Instant at = switch (status) {
            case MotionStatus.Proposed _, MotionStatus.Again _, MotionStatus.Open _ -> null;
            case MotionStatus.Closing closing -> closing.at();
            case MotionStatus.Tied tied -> tied.vote().at();
            case MotionStatus.Closed closed -> closed.vote().at();
            case MotionStatus.Settled settled -> settled.at();
        };
        return at == null ? null : London.timeOf(at);
    }

    private static @Nullable DecisionId decision(MotionStatus status) {
        return switch (status) {
            case MotionStatus.Closed closed -> closed.decision();
            case MotionStatus.Settled settled -> settled.decision();
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Open _,
                    MotionStatus.Closing _,
                    MotionStatus.Tied _ -> null;
        };
    }
}
