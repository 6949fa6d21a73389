package org.quorate.starter.problems;

/** There is no such thing, or it belongs to another tenant, which is the same to the caller (404, R-ALL-1). */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what, null, false, false);
    }

    public static NotFound of(String kind, Object id) {
        return new NotFound("There is no " + kind + " " + id + " here.");
    }
}
