package org.quorate.meetings.release.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.DecisionTextReleased;
import org.quorate.meetings.release.application.Committed;
import org.quorate.meetings.release.application.Committed.Opened;
import org.quorate.meetings.release.application.ReleaseFacts;
import org.quorate.meetings.release.domain.ReleaseEvent;
import org.springframework.stereotype.Component;

/** Facts of the contract: one for each decision whose text is no longer withheld. */
@Component
final class ContractReleaseFacts implements ReleaseFacts {

    private final Committed committed;

    ContractReleaseFacts(Committed committed) {
        this.committed = committed;
    }

    @Override
    public List<Fact> of(List<ReleaseEvent> events) {
        return events.stream().flatMap(this::of).toList();
    }

    private Stream<Fact> of(ReleaseEvent event) {
        return switch (event) {
            case ReleaseEvent.Released released ->
                committed.by(released.release(), released.part()).stream().map(ContractReleaseFacts::fact);
        };
    }

    private static Fact fact(Opened opened) {
        return new DecisionTextReleased(
                opened.entry().id(),
                opened.entry().register(),
                opened.entry().number(),
                opened.text().text(),
                opened.text().salt(),
                opened.text().commitment().value(),
                opened.part().reason(),
                opened.part().at());
    }
}
