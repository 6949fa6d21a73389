package org.quorate.starter.store;

/** Another write came between load and save; a use case loads and decides again. */
public final class StaleWrite extends RuntimeException {

    public StaleWrite(String id) {
        super(id + " was changed meanwhile", null, false, false);
    }
}
