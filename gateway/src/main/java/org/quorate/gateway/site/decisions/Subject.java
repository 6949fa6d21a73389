package org.quorate.gateway.site.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** What a decision is about in another service: a kind of thing, such as a spend request, and its id there. */
public record Subject(String kind, String id) {

    @JsonCreator
    static Subject of(@Nullable String service, @Nullable String type, @Nullable String id) {
        String words = type == null ? "" : type.replace('-', ' ');
        String kind = words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Subject(kind, id == null ? "" : id);
    }
}
