package org.quorate.meetings.voting.publishing;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.MeetingChanged;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.meetings.voting.application.MotionFacts;
import org.quorate.meetings.voting.domain.MotionEvent;
import org.springframework.stereotype.Component;

/** Facts of the contract. */
@Component
final class ContractMotionFacts implements MotionFacts {

    @Override
    public List<Fact> of(List<MotionEvent> events) {
        return events.stream().map(ContractMotionFacts::of).toList();
    }

    @Override
    public Fact changed(MeetingId meeting) {
        return new MeetingChanged(meeting.toString(), "motion");
    }

    private static Fact of(MotionEvent event) {
        return switch (event) {
            case MotionEvent.Decided decided -> DecisionFacts.taken(decided.decision());
        };
    }
}
