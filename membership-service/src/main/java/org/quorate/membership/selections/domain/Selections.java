package org.quorate.membership.selections.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;

/** The joint selections of the tenant at hand. */
public interface Selections {

    /** A selection as it was loaded, to be handed back when it is saved. */
    interface Kept {

        Selection selection();

        long version();
    }

    Optional<Kept> find(SelectionId id);

    Optional<Kept> findForChange(SelectionId id);

    List<Kept> of(BodyId body);

    void add(Selection selection);

    /** Keeps a consent; where that was the last, tells that somebody is selected, in the same write. */
    void save(Kept loaded, Selection next);
}
