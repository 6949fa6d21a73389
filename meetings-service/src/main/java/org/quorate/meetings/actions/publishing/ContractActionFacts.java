package org.quorate.meetings.actions.publishing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.ActionAssigned;
import org.quorate.contracts.meetings.ActionCompleted;
import org.quorate.meetings.actions.application.ActionFacts;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionEvent;
import org.springframework.stereotype.Component;

/** Facts of the contract; an owner is named by office, never by account. */
@Component
final class ContractActionFacts implements ActionFacts {

    @Override
    public List<Fact> of(List<ActionEvent> events) {
        return events.stream().map(ContractActionFacts::of).toList();
    }

    private static Fact of(ActionEvent event) {
        return switch (event) {
            case ActionEvent.Assigned told -> assigned(told.action());
            case ActionEvent.Completed told -> completed(told.action(), told.on());
            case ActionEvent.Cancelled told -> completed(told.action(), told.on());
        };
    }

    private static Fact assigned(Action action) {
        return new ActionAssigned(
                action.id().toString(),
                action.origin().meeting().toString(),
                action.origin().body().body().toString(),
                action.text(),
                action.owner().name(),
                action.due().text(),
                text(action.origin().item()),
                text(action.origin().decision()));
    }

    private static Fact completed(Action action, LocalDate on) {
        return new ActionCompleted(
                action.id().toString(),
                action.origin().meeting().toString(),
                action.origin().body().body().toString(),
                on,
                action.status().word());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
