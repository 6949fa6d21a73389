package org.quorate.membership.organisations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.Kept;

/** The organisations of the tenant at hand. */
public interface Organisations {

    Optional<Organisation> find(OrganisationId id);

    /** Those of the ids that there are, in one look, in the order of their ids. */
    List<Organisation> those(Collection<OrganisationId> ids);

    Optional<Kept<Organisation>> findKept(OrganisationId id);

    Optional<Kept<Organisation>> findForChange(OrganisationId id);

    void add(Organisation organisation);

    /** Keeps what is now on record of a partner, and tells of it, in one write. */
    void save(Kept<Organisation> loaded, Organisation next);

    /** At most so many in the order of their ids, behind the one with the id {@code after}. */
    List<Organisation> page(@Nullable String after, int most);
}
