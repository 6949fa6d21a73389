package org.quorate.membership.organisations.application;

import java.time.LocalDate;
import org.quorate.membership.organisations.domain.Organisation;

/** What comes of changing what is on record of a partner. */
public sealed interface Changed {

    /** This is on record from now on, or was already. */
    record OnRecord(Organisation organisation) implements Changed {}

    /** It would be called so from a day on that is still to come. */
    record Ahead(LocalDate today) implements Changed {}
}
