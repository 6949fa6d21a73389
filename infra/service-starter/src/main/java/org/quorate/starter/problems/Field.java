package org.quorate.starter.problems;

import java.util.function.Supplier;

/** Turns what a value object refuses into an answer that names the field (R-ALL-4). */
public final class Field {

    private Field() {}

    /** Makes a value of the field at a JSON Pointer; nonsense is a 422 naming it. */
    public static <T> T at(String pointer, Supplier<T> value) {
        return at(pointer, "R-ALL-4", value);
    }

    /** As {@link #at(String, Supplier)}, naming the rule of the domain that the value breaks. */
    public static <T> T at(String pointer, String rule, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | java.time.DateTimeException nonsense) {
            throw new RuleBroken(rule, String.valueOf(nonsense.getMessage())).at(pointer);
        }
    }
}
