package org.quorate.membership.interests.domain;

import java.util.Optional;
import org.quorate.membership.people.domain.PersonId;

/** The registers of interests of the tenant at hand. */
public interface Registers {

    /** A register as it was loaded, to be handed back when it is saved. */
    interface Kept {

        Register register();
    }

    Register find(PersonId person);

    /** By one who is about to change it; it exists from the first entry on. */
    Optional<Kept> findForChange(PersonId person);

    void add(Register first);

    void save(Kept loaded, Register next);
}
