package org.quorate.membership.transfer.application;

import org.quorate.starter.store.AlreadyDone;

/** What a repetition finds made by the first try stays. */
final class Once {

    private Once() {}

    static void add(Runnable adding) {
        try {
            adding.run();
        } catch (AlreadyDone before) {
            return;
        }
    }
}
