package org.quorate.membership.reminders.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.reminders.application.EndingSoon;
import org.quorate.membership.seats.domain.Party;

/**
 * A term or an office that ends before long.
 *
 * @param kind {@code term} or {@code office}
 * @param announced whether its end has been recorded already, such as a resignation
 */
record EndingShown(
        String kind,
        UUID id,
        Named body,
        String title,
        @Nullable Named organisation,
        UUID personId,
        String office,
        LocalDate until,
        boolean announced) {

    record Named(UUID id, String name) {}

    static EndingShown of(EndingSoon soon) {
        Party party = soon.party();
        String key = soon.key();
        int slash = key.indexOf('/');
        return new EndingShown(
                key.substring(0, slash),
                UUID.fromString(key.substring(slash + 1)),
                new Named(soon.body().id().value(), soon.body().profile().name()),
                soon.title(),
                party == null ? null : new Named(party.id().value(), party.name()),
                soon.holder().person().value(),
                soon.holder().office(),
                soon.until(),
                soon.announced());
    }
}
