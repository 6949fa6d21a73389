package org.quorate.meetings.voting.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.London;
import org.quorate.meetings.calendar.web.MeetingView.BodyView;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;

/** A motion as it is shown: how the votes fell, only once they are counted. */
record MotionView(
        String id,
        String meeting,
        BodyView body,
        @Nullable String item,
        String text,
        String kind,
        @Nullable Subject subject,
        boolean bindsMembers,
        String status,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable String needed,
        @Nullable ResultView result,
        @Nullable String decision,
        OffsetDateTime modified) {

    static MotionView of(Kept<Motion> kept, boolean byUnit) {
        Motion motion = kept.it();
        MotionStatus.Open vote = voteOf(motion.status());
        return new MotionView(
                motion.id().toString(),
                motion.meeting().toString(),
                new BodyView(motion.body().body().toString(), motion.body().name()),
                motion.item() == null ? null : motion.item().toString(),
                motion.text(),
                motion.kind(),
                motion.subject(),
                motion.bindsMembers(),
                motion.status().word(),
                vote == null ? null : London.timeOf(vote.since()),
                closedAt(motion.status()),
                vote == null ? null : vote.majority().inWords(),
                ResultView.of(motion.status(), byUnit),
                decision(motion.status()),
                London.timeOf(kept.modified()));
    }

    private static MotionStatus.@Nullable Open voteOf(MotionStatus status) {
        return switch (status) {
            case MotionStatus.Proposed _ -> null;
            case MotionStatus.Open open -> open;
            case MotionStatus.Closing closing -> closing.vote();
            case MotionStatus.Tied tied -> tied.vote().vote();
            case MotionStatus.Closed closed -> closed.vote().vote();
        };
    }

    private static @Nullable OffsetDateTime closedAt(MotionStatus status) {
        Instant at = switch (status) {
            case MotionStatus.Proposed _, MotionStatus.Open _ -> null;
            case MotionStatus.Closing closing -> closing.at();
            case MotionStatus.Tied tied -> tied.vote().at();
            case MotionStatus.Closed closed -> closed.vote().at();
        };
        return at == null ? null : London.timeOf(at);
    }

    private static @Nullable String decision(MotionStatus status) {
        return status instanceof MotionStatus.Closed closed && closed.decision() != null
                ? closed.decision().toString()
                : null;
    }
}
