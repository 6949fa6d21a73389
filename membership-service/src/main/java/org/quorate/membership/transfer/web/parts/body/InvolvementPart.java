package org.quorate.membership.transfer.web.parts.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;

/** A stakeholder was involved (R-MEM-2). */
public record InvolvementPart(
        @Nullable UUID id,
        @NotNull String stakeholder,
        @NotNull String how,
        @NotNull LocalDate on,
        @Nullable UUID organisation) {

    public static InvolvementPart of(Involvement involvement, Mentioned mentioned) {
        return new InvolvementPart(
                involvement.id(),
                involvement.stakeholder(),
                involvement.how(),
                involvement.on(),
                mentioned.organisation(involvement.organisation()));
    }

    public void read(String place, Known known, Arrival arrival) {
        UUID named = id == null ? Command.mint() : known.id(id);
        arrival.involve(Field.at(
                place,
                "R-MEM-2",
                () -> new Involvement(named, stakeholder, how, on, known.party(place, organisation, on))));
    }
}
