package org.quorate.membership.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.membership.amendments.domain.Bygone;
import org.quorate.membership.wording.Text;

/**
 * Someone who may hold seats: known by office, not by name.
 *
 * @param account what they sign in with, where they do; never shown to the public
 * @param formerly what was on record of them before, in order
 */
public record Person(PersonId id, String office, @Nullable String account, List<Former> formerly) {

    /**
     * What was on record, and that it was changed.
     *
     * @param until the last day in that office; none where it had been put on record wrongly
     */
    public record Former(
            String office,
            @Nullable String account,
            @Nullable LocalDate until,
            Amendment as) implements Bygone {}

    public Person {
        office = Text.line(office);
        account = account == null ? null : Text.line(account);
        formerly = List.copyOf(formerly);
    }

    public Person(PersonId id, String office, @Nullable String account) {
        this(id, office, account, List.of());
    }

    /** In the office that was held on a day; who they sign in as is the same for all days. */
    public Person asOn(LocalDate day) {
        return Bygone.on(day, formerly)
                .map(was -> new Person(id, was.office(), account, formerly))
                .orElse(this);
    }

    /** In another office from a day on; without a day, the one on record was wrong. */
    public Person changed(String otherOffice, @Nullable String otherAccount, @Nullable LocalDate from, Amendment as) {
        List<Former> more = new ArrayList<>(formerly);
        more.add(new Former(office, account, from == null ? null : from.minusDays(1), as));
        return new Person(id, otherOffice, otherAccount, more);
    }
}
