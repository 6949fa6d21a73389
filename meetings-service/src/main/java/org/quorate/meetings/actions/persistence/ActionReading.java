package org.quorate.meetings.actions.persistence;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.ActionStatus;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.meetings.actions.domain.Origin;
import org.quorate.meetings.actions.domain.Owner;
import org.quorate.meetings.actions.persistence.ActionDocument.OwnerPart;
import org.quorate.meetings.actions.persistence.ActionDocument.StatusPart;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.PersonId;

/** Reads an action out of its document. */
final class ActionReading {

    private ActionReading() {}

    static Action actionOf(String id, ActionDocument stored) {
        return new Action(
                ActionId.of(id),
                new Origin(
                        MeetingId.of(stored.meeting()),
                        new Taker.Board(BodyId.of(stored.body()), stored.bodyName()),
                        stored.heldAt(),
                        id(stored.item(), ItemId::of),
                        stored.minute(),
                        id(stored.decision(), DecisionId::of)),
                stored.text(),
                owner(stored.owner()),
                Due.of(stored.due()),
                status(stored.status()),
                stored.updates().stream()
                        .map(part -> new Action.Update(part.on(), part.text(), part.by()))
                        .toList(),
                stored.redatings().stream()
                        .map(part ->
                                new Action.Redating(part.on(), Due.of(part.was()), Due.of(part.is()), part.reason()))
                        .toList());
    }

    private static Owner owner(OwnerPart part) {
        return switch (part.kind()) {
            case "member" ->
                new Owner.OfMember(PersonId.of(requireNonNull(part.person())), part.name(), part.account());
            case "office" -> new Owner.OfOffice(part.name(), part.account());
            case "organisation" -> new Owner.OfOrganisation(part.name());
            default -> throw new IllegalStateException("nothing is owned by a \"" + part.kind() + "\"");
        };
    }

    private static ActionStatus status(StatusPart part) {
        return switch (part.word()) {
            case "open" -> new ActionStatus.Open();
            case "done" -> new ActionStatus.Done(requireNonNull(part.on()), part.text());
            case "cancelled" -> new ActionStatus.Cancelled(requireNonNull(part.on()), requireNonNull(part.text()));
            default -> throw new IllegalStateException("an action cannot be \"" + part.word() + "\"");
        };
    }

    private static <T> @Nullable T id(@Nullable String text, Function<String, T> of) {
        return text == null ? null : of.apply(text);
    }
}
