package org.quorate.meetings.actions.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionStatus;
import org.quorate.meetings.actions.domain.Origin;
import org.quorate.meetings.actions.domain.Owner;
import org.quorate.meetings.actions.persistence.ActionDocument.OwnerPart;
import org.quorate.meetings.actions.persistence.ActionDocument.RedatingPart;
import org.quorate.meetings.actions.persistence.ActionDocument.StatusPart;
import org.quorate.meetings.actions.persistence.ActionDocument.UpdatePart;

/** Writes an action into its document. */
final class ActionWriting {

    private ActionWriting() {}

    static ActionDocument documentOf(Action action) {
        Origin origin = action.origin();
        return new ActionDocument(
                origin.body().body().toString(),
                origin.body().name(),
                origin.meeting().toString(),
                origin.heldAt(),
                text(origin.item()),
                origin.minute(),
                text(origin.decision()),
                action.text(),
                owner(action.owner()),
                action.due().text(),
                status(action.status()),
                action.updates().stream()
                        .map(update -> new UpdatePart(update.on(), update.text(), update.by()))
                        .toList(),
                action.redatings().stream()
                        .map(one -> new RedatingPart(
                                one.on(), one.was().text(), one.is().text(), one.reason()))
                        .toList());
    }

    private static OwnerPart owner(Owner owner) {
        return switch (owner) {
            case Owner.OfMember member ->
                new OwnerPart("member", member.name(), member.person().toString(), member.account());
            case Owner.OfOffice office -> new OwnerPart("office", office.name(), null, office.account());
            case Owner.OfOrganisation organisation -> new OwnerPart("organisation", organisation.name(), null, null);
        };
    }

    private static StatusPart status(ActionStatus status) {
        return switch (status) {
            case ActionStatus.Open open -> new StatusPart(open.word(), null, null);
            case ActionStatus.Done done -> new StatusPart(done.word(), done.on(), done.note());
            case ActionStatus.Cancelled cancelled ->
                new StatusPart(cancelled.word(), cancelled.on(), cancelled.reason());
        };
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
