package org.quorate.membership.inductions.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.inductions.domain.Inductions;
import org.quorate.membership.keeping.Kept;
import org.quorate.starter.store.UseCase;

/** Somebody has been inducted. */
@UseCase
public class InductingMembers {

    private final Inductions inductions;

    public InductingMembers(Inductions inductions) {
        this.inductions = inductions;
    }

    public List<Induction> induct(BodyId body, Induction induction) {
        Optional<Kept<List<Induction>>> kept = inductions.findForChange(body);
        List<Induction> all = new ArrayList<>(kept.map(Kept::thing).orElse(List.of()));
        if (!all.contains(induction)) {
            all.add(induction);
            kept.ifPresentOrElse(loaded -> inductions.save(loaded, all), () -> inductions.add(body, all));
        }
        return List.copyOf(all);
    }
}
