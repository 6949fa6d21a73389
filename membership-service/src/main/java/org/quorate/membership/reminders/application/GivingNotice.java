package org.quorate.membership.reminders.application;

import org.quorate.contracts.Fact;
import org.quorate.starter.store.UseCase;

/** Gives a notice, unless it has been given: the mark that it is given is written with it, so that of two instances one gives it. */
@UseCase
public class GivingNotice {

    private final Notices notices;

    public GivingNotice(Notices notices) {
        this.notices = notices;
    }

    public void once(String key, Fact notice) {
        if (!notices.isGiven(key)) {
            notices.give(key, notice);
        }
    }
}
