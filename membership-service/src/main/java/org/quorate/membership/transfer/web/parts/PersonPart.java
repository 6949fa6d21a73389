package org.quorate.membership.transfer.web.parts;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.Person;

/** Somebody whom a document mentions; {@code account} goes out to the secretariat alone. */
public record PersonPart(
        @NotNull UUID id, @NotNull String office, @Nullable String account) {

    public static PersonPart of(Person person, boolean withAccount) {
        return new PersonPart(person.id().value(), person.office(), withAccount ? person.account() : null);
    }
}
