package org.quorate.membership.people.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the tenant at hand. */
public interface People {

    Optional<Person> find(PersonId id);

    void add(Person person);

    /** At most so many in the order of their ids, behind the one with the id {@code after}. */
    List<Person> page(@Nullable String after, int most);
}
