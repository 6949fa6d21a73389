package org.quorate.starter.problems;

/** The caller is known, and may not do this (403). */
public final class NotAllowed extends RuntimeException {

    private final String rule;

    public NotAllowed(String rule, String detail) {
        super(detail, null, false, false);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
