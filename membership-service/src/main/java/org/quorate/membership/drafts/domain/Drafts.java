package org.quorate.membership.drafts.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;

/** The drafts of the tenant at hand; one that has been given up is not found. */
public interface Drafts {

    Optional<Kept<Draft>> find(BodyId body, DraftId id);

    /** As {@link #find}, by one who is about to change it. */
    Optional<Kept<Draft>> findForChange(BodyId body, DraftId id);

    void add(Draft draft);

    void save(Kept<Draft> loaded, Draft changed);

    /** Those for a body, in the order of their ids. */
    List<Kept<Draft>> of(BodyId body);
}
