package org.quorate.gateway.site.decisions;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.words.Words;

/** What a decision is about in another service: a kind of thing, such as a spend request, and its id there. */
public record Subject(@Nullable String service, @Nullable String type, String id) {

    public String kind() {
        return type == null ? "" : new Words().sentence(type.replace('-', ' '));
    }

    boolean is(String owner, String kindOfThing) {
        return owner.equals(service) && kindOfThing.equals(type);
    }
}
