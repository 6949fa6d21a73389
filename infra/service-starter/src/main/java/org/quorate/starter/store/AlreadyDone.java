package org.quorate.starter.store;

/** The command at hand has already taken effect on this thing: a repeated request, or an event heard twice. */
public final class AlreadyDone extends RuntimeException {

    private final String id;

    AlreadyDone(String id) {
        super(id + " has this change already", null, false, false);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
