package org.quorate.starter.problems;

import java.util.ArrayList;
import java.util.List;

/** What was asked for breaks a rule of the domain (422). */
public final class RuleBroken extends RuntimeException {

    private final String rule;
    private final List<FieldError> errors;

    public RuleBroken(String rule, String detail) {
        this(rule, detail, List.of());
    }

    private RuleBroken(String rule, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.rule = rule;
        this.errors = errors;
    }

    /** The same, naming the field by a JSON Pointer. */
    public RuleBroken at(String pointer) {
        List<FieldError> all = new ArrayList<>(errors);
        all.add(new FieldError(pointer, detail()));
        return new RuleBroken(rule, detail(), List.copyOf(all));
    }

    public String rule() {
        return rule;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
