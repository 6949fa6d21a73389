package org.quorate.gateway.site.forms;

import org.jspecify.annotations.Nullable;

/** What is wrong with an entry, or with the whole where it names none; and the rule that says so. */
public record Complaint(
        @Nullable String pointer, String detail, @Nullable String rule) {

    public Complaint(@Nullable String pointer, String detail) {
        this(pointer, detail, null);
    }

    public Complaint at(String place) {
        return new Complaint(place, detail, rule);
    }
}
