package org.quorate.membership.transfer.web.parts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** Somebody whom a document mentions; {@code account}, now and {@code formerly}, goes out to the secretariat alone. */
public record PersonPart(
        @NotNull UUID id,
        @NotNull String office,
        @Nullable String account,
        @Size(max = 200) @Nullable List<@NotNull @Valid FormerOfficePart> formerly) {

    /** Which office they held, and until which day; none where it had been put on record wrongly. */
    public record FormerOfficePart(
            @NotNull String office,
            @Nullable String account,
            @Nullable LocalDate until,
            @NotNull @Valid AmendmentPart as) {

        static FormerOfficePart of(Person.Former was, boolean withAccounts) {
            return new FormerOfficePart(
                    was.office(),
                    withAccounts ? was.account() : null,
                    was.until(),
                    AmendmentPart.of(was.as(), withAccounts));
        }

        Person.Former read(String place, LocalDate today) {
            return new Person.Former(
                    Field.at(place + "/office", () -> Text.line(office)),
                    account == null ? null : Field.at(place + "/account", () -> Text.line(account)),
                    InPlaces.past(place + "/until", until, today),
                    as.read(place + "/as"));
        }
    }

    public static PersonPart of(Person person, boolean withAccounts) {
        return new PersonPart(
                person.id().value(),
                person.office(),
                withAccounts ? person.account() : null,
                person.formerly().stream()
                        .map(was -> FormerOfficePart.of(was, withAccounts))
                        .toList());
    }

    Person read(String place, UUID named, LocalDate today) {
        List<Person.Former> were = InPlaces.read(place + "/formerly", formerly, (at, part) -> part.read(at, today));
        return Field.at(place, () -> new Person(new PersonId(named), office, account, were));
    }
}
