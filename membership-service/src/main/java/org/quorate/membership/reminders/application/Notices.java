package org.quorate.membership.reminders.application;

import org.quorate.contracts.Fact;

/** The notices that have been given for the tenant at hand, each under a key of its own. */
public interface Notices {

    boolean isGiven(String key);

    /** Gives a notice, in one write with the mark that it is given; of two who give the same, one is refused. */
    void give(String key, Fact notice);
}
