package org.quorate.membership.transfer.web.parts.members;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.conduct.web.RefusalsOfAcceptances;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.starter.problems.Field;

/** Somebody has accepted a version of the code of conduct (R-MEM-16). */
public record AcceptancePart(
        @NotNull UUID person,
        @NotNull String version,
        @NotNull LocalDate on,
        @Nullable Boolean inPerson) {

    public static AcceptancePart of(Acceptance acceptance) {
        return new AcceptancePart(
                acceptance.person().value(), acceptance.version(), acceptance.on(), acceptance.inPerson());
    }

    public void read(String place, Known known, Arrival arrival, LocalDate today) {
        PersonId who = known.person(place, person);
        Acceptance acceptance = Field.at(
                place + "/version", "R-MEM-16", () -> new Acceptance(who, version, on, Boolean.TRUE.equals(inPerson)));
        arrival.accept(acceptance, today).ifPresent(refused -> {
            throw InPlaces.refused(place, RefusalsOfAcceptances.of(refused));
        });
    }
}
