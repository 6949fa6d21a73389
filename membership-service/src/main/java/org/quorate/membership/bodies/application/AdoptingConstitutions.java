package org.quorate.membership.bodies.application;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Adoption;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Frequency;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A body is given terms of reference, from a day on. */
@UseCase
public class AdoptingConstitutions {

    private final Bodies bodies;

    public AdoptingConstitutions(Bodies bodies) {
        this.bodies = bodies;
    }

    public Adoption adopt(BodyId id, Constitution constitution, LocalDate inForceFrom) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Optional<BodyId> unknown = around(constitution)
                .filter(other -> other.equals(id) || bodies.find(other).isEmpty());
        if (unknown.isPresent()) {
            return new Adoption.UnknownBody(unknown.get());
        }
        Adoption adoption = kept.body().adopt(constitution, inForceFrom);
        if (adoption instanceof Adoption.Adopted adopted) {
            bodies.save(kept, adopted.change());
        }
        return adoption;
    }

    private static Optional<BodyId> around(Constitution constitution) {
        Frequency often = constitution.meetings().frequency();
        return Optional.ofNullable(often).map(Frequency::aroundBody).map(BodyId::new);
    }
}
