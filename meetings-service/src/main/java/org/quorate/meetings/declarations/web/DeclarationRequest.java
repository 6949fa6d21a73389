package org.quorate.meetings.declarations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.declarations.application.DeclareInterest;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** What is sent to declare an interest in an item. */
record DeclarationRequest(
        @NotNull UUID person,
        @NotNull UUID item,
        @NotBlank String kind,
        @NotBlank @Size(max = 2000) String nature,
        @Nullable Boolean leftTheRoom) {

    private static final Set<String> CLERKS = Set.of("secretariat");

    DeclareInterest command(Caller caller) {
        return new DeclareInterest(
                new PersonId(person),
                new ItemId(item),
                Field.at("/kind", "R-MTG-8", () -> InterestKind.of(kind)),
                nature.strip(),
                Boolean.TRUE.equals(leftTheRoom),
                caller.hasAnyOf(CLERKS, Tenancy.current()) ? null : caller.account());
    }
}
