package org.quorate.membership.people.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * Someone who may hold seats: known by office, not by name.
 *
 * @param account what they sign in with, where they do; never shown to the public
 */
public record Person(PersonId id, String office, @Nullable String account) {

    public Person {
        office = Text.line(office);
        account = account == null ? null : Text.line(account);
    }
}
