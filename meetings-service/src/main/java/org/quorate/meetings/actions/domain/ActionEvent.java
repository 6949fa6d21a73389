package org.quorate.meetings.actions.domain;

import java.time.LocalDate;

/** What happens to actions that others are told of. */
public sealed interface ActionEvent {

    record Assigned(Action action) implements ActionEvent {}

    record Completed(Action action, LocalDate on) implements ActionEvent {}

    record Cancelled(Action action, LocalDate on) implements ActionEvent {}
}
