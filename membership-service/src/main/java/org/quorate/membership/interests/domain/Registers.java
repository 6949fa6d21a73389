package org.quorate.membership.interests.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.people.domain.PersonId;

/** The registers of interests of the tenant at hand. */
public interface Registers {

    /** It exists from the first entry on. */
    Optional<Kept<Register>> find(PersonId person);

    /** Those of some people, in one look; of one who has entered nothing there is none. */
    List<Register> of(Collection<PersonId> people);

    /** As {@link #find}, by one who is about to change it. */
    Optional<Kept<Register>> findForChange(PersonId person);

    void add(Register first);

    void save(Kept<Register> loaded, Register next);
}
