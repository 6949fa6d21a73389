package org.quorate.meetings.actions.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.PersonId;

/** Asks for a task to be given by a meeting. */
public record AssignAction(
        MeetingId meeting,
        @Nullable ItemId item,
        @Nullable String minute,
        @Nullable DecisionId decision,
        String text,
        To owner,
        Due due,
        @Nullable String publicText) {

    /** Who is to do it. */
    public sealed interface To {

        record Member(PersonId person) implements To {}

        record Office(String name, @Nullable String account) implements To {}

        record Organisation(String name) implements To {}
    }
}
