package org.quorate.membership.inductions.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;

/** The inductions into the bodies of the tenant at hand. */
public interface Inductions {

    /** Those into a body; they exist from the first on. */
    Optional<Kept<List<Induction>>> into(BodyId body);

    /** As {@link #into}, by one who is about to add to them. */
    Optional<Kept<List<Induction>>> findForChange(BodyId body);

    void add(BodyId body, List<Induction> first);

    void save(Kept<List<Induction>> loaded, List<Induction> next);
}
