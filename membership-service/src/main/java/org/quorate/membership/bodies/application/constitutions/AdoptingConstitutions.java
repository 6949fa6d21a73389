package org.quorate.membership.bodies.application.constitutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A body is given terms of reference, from a day on. */
@UseCase
public class AdoptingConstitutions {

    private final Bodies bodies;
    private final CheckingMembership checking;

    public AdoptingConstitutions(Bodies bodies, CheckingMembership checking) {
        this.bodies = bodies;
        this.checking = checking;
    }

    /** Adopts terms that come as they are, or from a draft. */
    public Adoption adopt(BodyId id, Constitution terms, LocalDate inForceFrom, @Nullable Origin origin) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Adoption adoption = decide(kept.body(), terms, inForceFrom, origin);
        if (adoption instanceof Adoption.Adopted adopted) {
            bodies.save(kept, adopted.change());
        }
        return adoption;
    }

    /** What would come of adopting them, on a body as it stands. */
    Adoption decide(Body body, Constitution terms, LocalDate inForceFrom, @Nullable Origin origin) {
        List<Agreement> agreements = origin == null ? List.of() : origin.agreements();
        Optional<Adoption.Refused> refused = unknownBody(body.id(), terms)
                .or(() -> checking.termsOn(body, inForceFrom).refusal(terms, agreements, inForceFrom));
        return refused.isPresent() ? refused.get() : body.adopt(terms, inForceFrom, origin);
    }

    /** The refusal of terms that meet around a body that is not there, or around their own. */
    public Optional<Adoption.Refused> unknownBody(BodyId own, Constitution terms) {
        Frequency often = terms.meetings().frequency();
        return Optional.ofNullable(often)
                .map(Frequency::aroundBody)
                .map(BodyId::new)
                .filter(other -> other.equals(own) || bodies.find(other).isEmpty())
                .map(Adoption.UnknownBody::new);
    }
}
