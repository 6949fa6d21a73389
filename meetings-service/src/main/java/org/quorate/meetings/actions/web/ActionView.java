package org.quorate.meetings.actions.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.application.FollowingUp.Shown;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionStatus;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.meetings.actions.domain.Owner;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.web.views.MeetingView.BodyView;

/** An action as it is shown; its owner by office, never by account. */
record ActionView(
        String id,
        BodyView body,
        String meeting,
        LocalDate givenOn,
        @Nullable String item,
        @Nullable String minute,
        @Nullable String decision,
        String text,
        OwnerView owner,
        DueView due,
        String status,
        @Nullable LocalDate settledOn,
        @Nullable String note,
        boolean overdue,
        List<UpdateView> updates,
        List<RedatingView> redatings,
        OffsetDateTime modified) {

    /** Whose task it is. */
    record OwnerView(String kind, String name) {

        static OwnerView of(Owner owner) {
            return switch (owner) {
                case Owner.OfMember member -> new OwnerView("member", member.name());
                case Owner.OfOffice office -> new OwnerView("office", office.name());
                case Owner.OfOrganisation organisation -> new OwnerView("organisation", organisation.name());
            };
        }
    }

    /** When it is due, as it was sent and as people say it. */
    record DueView(String at, String inWords) {

        static DueView of(Due due) {
            return new DueView(due.text(), due.inWords());
        }
    }

    /** What was reported. */
    record UpdateView(LocalDate on, String text, String by) {}

    /** A due date that gave way to another. */
    record RedatingView(LocalDate on, DueView was, DueView is, String reason) {}

    static ActionView of(Shown shown) {
        Action action = shown.kept().it();
        return new ActionView(
                action.id().toString(),
                new BodyView(
                        action.origin().body().body().toString(),
                        action.origin().body().name()),
                action.origin().meeting().toString(),
                action.origin().day(),
                text(action.origin().item()),
                action.origin().minute(),
                text(action.origin().decision()),
                action.text(),
                OwnerView.of(action.owner()),
                DueView.of(action.due()),
                action.status().word(),
                action.status().settledOn(),
                note(action.status()),
                shown.overdue(),
                action.updates().stream()
                        .map(update -> new UpdateView(update.on(), update.text(), update.by()))
                        .toList(),
                action.redatings().stream()
                        .map(one ->
                                new RedatingView(one.on(), DueView.of(one.was()), DueView.of(one.is()), one.reason()))
                        .toList(),
                London.timeOf(shown.kept().modified()));
    }

    private static @Nullable String note(ActionStatus status) {
        return switch (status) {
            case ActionStatus.Open _ -> null;
            case ActionStatus.Done done -> done.note();
            case ActionStatus.Cancelled cancelled -> cancelled.reason();
        };
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
