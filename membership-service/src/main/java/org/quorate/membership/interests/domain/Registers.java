package org.quorate.membership.interests.domain;

import java.util.Optional;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.people.domain.PersonId;

/** The registers of interests of the tenant at hand. */
public interface Registers {

    /** It exists from the first entry on. */
    Optional<Kept<Register>> find(PersonId person);

    /** As {@link #find}, by one who is about to change it. */
    Optional<Kept<Register>> findForChange(PersonId person);

    void add(Register first);

    void save(Kept<Register> loaded, Register next);
}
