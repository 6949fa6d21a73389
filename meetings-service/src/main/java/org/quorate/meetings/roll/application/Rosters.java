package org.quorate.meetings.roll.application;

import org.quorate.contracts.membership.Roster;

/** The newest roster of each body. */
public interface Rosters {

    /** Keeps a roster unless a newer one of that body is kept already. */
    void keep(Roster roster, long sequence);
}
