package org.quorate.membership.bodies.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.PersonId;

/** The bodies of the tenant at hand. */
public interface Bodies {

    /** A body as it stands, to be shown. */
    Optional<KeptBody> find(BodyId id);

    /** A body as it stands, by one who is about to change it. */
    Optional<KeptBody> findForChange(BodyId id);

    void add(Change established);

    /** Keeps a changed body and what happened to it in one write; one who loaded an older revision is refused. */
    void save(KeptBody loaded, Change change);

    /** At most so many in the order of their ids, behind the one with the id {@code after}. */
    List<KeptBody> page(@Nullable String kind, @Nullable String after, int most);

    /** Those of which a person holds a seat, has held one or will, in the order of their ids. */
    List<KeptBody> withSeatsOf(PersonId person);

    /** All of them, in the order of their ids. */
    List<KeptBody> all();
}
