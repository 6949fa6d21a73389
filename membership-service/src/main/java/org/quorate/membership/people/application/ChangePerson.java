package org.quorate.membership.people.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.PersonId;

/**
 * What should be on record of somebody.
 *
 * @param account the one they sign in with from now on; where it is left out, it stays
 * @param withoutAccount whether they are to have none
 * @param from since when they have held the office; none where what is on record is wrong
 */
public record ChangePerson(
        PersonId id,
        String office,
        @Nullable String account,
        boolean withoutAccount,
        @Nullable LocalDate from,
        String why) {

    @Nullable
    String accountInsteadOf(@Nullable String now) {
        if (withoutAccount) return null;
        return account == null ? now : account;
    }
}
