package org.quorate.starter.problems;

/** What was asked for does not go with the state that the thing is in (409). */
public final class Conflicting extends RuntimeException {

    private final String rule;

    public Conflicting(String rule, String detail) {
        super(detail, null, false, false);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
