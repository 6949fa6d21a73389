package org.quorate.membership.inductions.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;

/** The inductions into the bodies of the tenant at hand. */
public interface Inductions {

    /** Those into a body as they were loaded, to be handed back when they are saved. */
    interface Kept {

        List<Induction> inductions();
    }

    List<Induction> of(BodyId body);

    Optional<Kept> findForChange(BodyId body);

    void add(BodyId body, List<Induction> first);

    void save(Kept loaded, List<Induction> next);
}
