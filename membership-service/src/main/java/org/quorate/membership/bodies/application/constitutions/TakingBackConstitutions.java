package org.quorate.membership.bodies.application.constitutions;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Withdrawal;
import org.quorate.membership.bodies.domain.changing.ConstitutionChanges;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Terms of reference that are not in force yet are taken back, or replaced by others. */
@UseCase
public class TakingBackConstitutions {

    private final Bodies bodies;
    private final AdoptingConstitutions adopting;
    private final Today today;

    public TakingBackConstitutions(Bodies bodies, AdoptingConstitutions adopting, Today today) {
        this.bodies = bodies;
        this.adopting = adopting;
        this.today = today;
    }

    public Withdrawal withdraw(BodyId id, int number) {
        KeptBody kept = load(id);
        Withdrawal withdrawal = kept.body().withdraw(number, today.date());
        if (withdrawal instanceof Withdrawal.Withdrawn withdrawn) {
            bodies.save(kept, withdrawn.change());
        }
        return withdrawal;
    }

    /** What comes of it: the withdrawal where that is refused, the adoption otherwise. */
    public Replacing replace(BodyId id, int number, Constitution terms, LocalDate inForceFrom) {
        KeptBody kept = load(id);
        return switch (new ConstitutionChanges(kept.body()).setAside(number, today.date())) {
            case Withdrawal.Refused refused -> new Replacing.NotWithdrawn(refused);
            case Withdrawal.Withdrawn withdrawn -> {
                Adoption adoption = adopting.decide(withdrawn.change().body(), terms, inForceFrom, null);
                if (adoption instanceof Adoption.Adopted adopted) {
                    bodies.save(kept, adopted.change());
                }
                yield new Replacing.Answered(adoption);
            }
        };
    }

    private KeptBody load(BodyId id) {
        return bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
    }
}
