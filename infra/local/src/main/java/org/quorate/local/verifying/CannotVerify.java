package org.quorate.local.verifying;

/** Nothing can be said of the register, neither good nor bad. */
public final class CannotVerify extends RuntimeException {

    CannotVerify(String why) {
        super(why, null, false, false);
    }
}
