package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.quorum.Size;

/** How large a body is (R-MEM-6). */
public record SizeOf(Body body) {

    public Size on(LocalDate day) {
        return new Size(body.seats().on(day).size(), body.seats().holdersOn(day).size(), votingUnitsOn(day));
    }

    private int votingUnitsOn(LocalDate day) {
        Optional<Constitution> constitution = body.constitutions().on(day).map(Version::constitution);
        if (constitution.isEmpty()) {
            return body.seats().unitsOn(day).size();
        }
        return constitution.get().votesByUnit()
                ? constitution.get().voting().units().size()
                : body.seats().votingHoldersOn(day).size();
    }
}
