package org.quorate.membership.selections.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;

/** The joint selections of the tenant at hand. */
public interface Selections {

    Optional<Kept<Selection>> find(SelectionId id);

    Optional<Kept<Selection>> findForChange(SelectionId id);

    List<Kept<Selection>> of(BodyId body);

    void add(Selection selection);

    /** Keeps one that comes with its body from elsewhere, where it has been told of. */
    void takeIn(Selection arriving);

    /** Keeps a consent; where that was the last, tells that somebody is selected, in the same write. */
    void save(Kept<Selection> loaded, Selection next);
}
