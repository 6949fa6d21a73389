package org.quorate.membership.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.Kept;

/** The people of the tenant at hand. */
public interface People {

    Optional<Person> find(PersonId id);

    /** Those of the ids that there are, in one look, in the order of their ids. */
    List<Person> those(Collection<PersonId> ids);

    Optional<Kept<Person>> findKept(PersonId id);

    Optional<Kept<Person>> findForChange(PersonId id);

    void add(Person person);

    /** Keeps what is now on record of somebody, and tells of it, in one write. */
    void save(Kept<Person> loaded, Person next);

    /** At most so many in the order of their ids, behind the one with the id {@code after}. */
    List<Person> page(@Nullable String after, int most);
}
