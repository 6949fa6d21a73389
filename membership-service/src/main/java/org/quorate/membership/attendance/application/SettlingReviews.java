package org.quorate.membership.attendance.application;

import java.time.LocalDate;
import java.time.ZoneId;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.attendance.domain.Review;
import org.quorate.membership.decisions.application.About;
import org.quorate.membership.decisions.application.EffectOfDecision;
import org.springframework.stereotype.Component;

/** A review is over when the body has decided either way; whoever stays is counted anew from then on (R-MEM-11). */
@Component
final class SettlingReviews implements EffectOfDecision {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RecordingAttendance recording;

    SettlingReviews(RecordingAttendance recording) {
        this.recording = recording;
    }

    @Override
    public String name() {
        return "attendance-review";
    }

    @Override
    public void of(DecisionRecorded decision) {
        boolean removed = About.givesEffect(decision);
        if (removed || About.isLost(decision)) {
            LocalDate on = LocalDate.ofInstant(decision.content().takenAt(), LONDON);
            Review.Settled settled = new Review.Settled(on, decision.decisionId(), removed);
            DecisionsOnTerms.of(decision).ifPresent(about -> recording.settled(about.body(), about.term(), settled));
        }
    }
}
