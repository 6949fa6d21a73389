package org.quorate.membership.selections.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.dates.Years;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Text;

/**
 * Somebody is put forward for an office of a body, and holds it once every side has consented.
 *
 * @param office of the candidate, by which people know them
 * @param termOfOffice how long it is held; none where the constitution says so
 * @param accountabilities to whom and for what the holder answers
 * @param alsoChairs what else the candidate chairs, which is pointed out and not refused
 */
public record Selection(
        SelectionId id,
        BodyId body,
        String role,
        PersonId candidate,
        String office,
        List<Side> sides,
        @Nullable Period termOfOffice,
        List<String> accountabilities,
        List<String> alsoChairs,
        List<Consent> consents) {

    private static final int LONGEST_TERM = 50;

    public Selection {
        role = Text.line(role);
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a joint selection has at least 2 sides, was " + sides.size());
        }
        if (sides.stream()
                        .map(Side::name)
                        .collect(Collectors.toCollection(HashSet::new))
                        .size()
                < sides.size()) {
            throw new IllegalArgumentException("a side is named twice");
        }
        termOfOffice = termOfOffice == null ? null : Years.atMost(LONGEST_TERM, termOfOffice);
        accountabilities = accountabilities.stream().map(Text::line).toList();
        alsoChairs = alsoChairs.stream().map(Text::line).toList();
        consents = List.copyOf(consents);
    }

    public Optional<Side> side(String name) {
        return sides.stream().filter(side -> side.name().equals(name)).findFirst();
    }

    public Consenting consent(Consent consent, LocalDate today) {
        if (side(consent.side()).isEmpty()) return new Consenting.UnknownSide(consent.side());
        Optional<Consent> before = of(consent.side());
        if (before.isPresent()) return new Consenting.GivenAlready(before.get());
        if (consent.on().isAfter(today)) return new Consenting.Ahead(today);

        List<Consent> more = new ArrayList<>(consents);
        more.add(consent);
        return new Consenting.Given(new Selection(
                id, body, role, candidate, office, sides, termOfOffice, accountabilities, alsoChairs, more));
    }

    public Optional<Consent> of(String side) {
        return consents.stream().filter(given -> given.side().equals(side)).findFirst();
    }

    /** From which day on it takes effect: that of the last consent, once all sides have given theirs. */
    public Optional<LocalDate> effectiveFrom() {
        return sides.stream().allMatch(side -> of(side.name()).isPresent())
                ? consents.stream().map(Consent::on).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** The last day in office, where the selection itself says how long it is held. */
    public Optional<LocalDate> until() {
        Period term = termOfOffice;
        return term == null || term.isZero()
                ? Optional.empty()
                : effectiveFrom().map(from -> from.plus(term).minusDays(1));
    }
}
