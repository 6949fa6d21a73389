package org.quorate.meetings.actions.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;

/** Whose task an action is. */
public sealed interface Owner {

    /** A member of the body. */
    record OfMember(PersonId person, String name, @Nullable String account) implements Owner {}

    /** An officer, by the office held. */
    record OfOffice(String name, @Nullable String account) implements Owner {

        public OfOffice {
            named(name);
        }
    }

    /** A partner organisation. */
    record OfOrganisation(String name) implements Owner {

        public OfOrganisation {
            named(name);
        }
    }

    String name();

    /** Whether the owner signs in by an account. */
    default boolean signsInAs(String caller) {
        return switch (this) {
            case OfMember member -> caller.equals(member.account());
            case OfOffice office -> caller.equals(office.account());
            case OfOrganisation _ -> false;
        };
    }

    private static void named(String name) {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("an owner is named in at most 200 characters");
        }
    }
}
