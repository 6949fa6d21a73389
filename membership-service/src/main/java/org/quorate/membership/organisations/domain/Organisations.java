package org.quorate.membership.organisations.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations of the tenant at hand. */
public interface Organisations {

    Optional<Organisation> find(OrganisationId id);

    void add(Organisation organisation);

    /** At most so many in the order of their ids, behind the one with the id {@code after}. */
    List<Organisation> page(@Nullable String after, int most);
}
