package org.quorate.membership.conduct.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.constitutions.domain.belonging.CodeOfConduct;

/**
 * Who has accepted the code of conduct of a body, and who of its members has still to.
 *
 * @param version the one that is asked for on the day, if any is
 * @param outstanding members on the day who have not accepted that version
 */
record AcceptancesShown(
        UUID body,
        LocalDate on,
        @Nullable String version,
        @Nullable Boolean beforeVoting,
        List<AcceptanceShown> items,
        List<MemberShown> outstanding) {

    /** {@code inPerson} where the member did so here; else the secretariat recorded it. */
    record AcceptanceShown(UUID personId, String office, String version, LocalDate on, boolean inPerson) {

        static AcceptanceShown of(Acceptance acceptance, Body body) {
            return new AcceptanceShown(
                    acceptance.person().value(),
                    body.seats().officeOf(acceptance.person()).orElse(""),
                    acceptance.version(),
                    acceptance.on(),
                    acceptance.inPerson());
        }
    }

    record MemberShown(UUID personId, String office) {}

    static AcceptancesShown of(Body body, LocalDate day) {
        Optional<CodeOfConduct> code = body.constitutions()
                .on(day)
                .map(version -> version.constitution().membership().codeOfConduct());
        return new AcceptancesShown(
                body.id().value(),
                day,
                code.map(CodeOfConduct::version).orElse(null),
                code.map(CodeOfConduct::beforeVoting).orElse(null),
                body.acceptances().all().stream()
                        .map(acceptance -> AcceptanceShown.of(acceptance, body))
                        .toList(),
                code.map(asked -> outstanding(body, asked, day)).orElse(List.of()));
    }

    private static List<MemberShown> outstanding(Body body, CodeOfConduct code, LocalDate day) {
        return body.seats().on(day).stream()
                .flatMap(seat -> seat.termOn(day).stream())
                .map(term -> term.holder().person())
                .distinct()
                .filter(person -> body.acceptances()
                        .of(person, code.version())
                        .filter(acceptance -> !acceptance.on().isAfter(day))
                        .isEmpty())
                .map(person -> new MemberShown(
                        person.value(), body.seats().officeOf(person).orElse("")))
                .toList();
    }
}
