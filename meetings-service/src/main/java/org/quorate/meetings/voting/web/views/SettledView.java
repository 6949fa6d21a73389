package org.quorate.meetings.voting.web.views;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.web.views.QuorumView;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;

/** How a motion was decided without a count. */
public record SettledView(
        String how,
        ResultView.@Nullable ChosenView chosen,
        @Nullable QuorumView quorum) {

    static @Nullable SettledView of(Motion motion) {
        if (!(motion.status() instanceof MotionStatus.Settled settled)) {
            return null;
        }
        return new SettledView(
                switch (settled.how()) {
                    case CONSENSUS -> "by consensus";
                    case UNOPPOSED -> "unopposed";
                    case WITHDRAWN -> "withdrawn";
                },
                settled.chosen() == null
                        ? null
                        : new ResultView.ChosenView(
                                settled.chosen().word(), motion.question().nameOf(settled.chosen())),
                settled.quorum() == null ? null : QuorumView.of(settled.quorum()));
    }
}
