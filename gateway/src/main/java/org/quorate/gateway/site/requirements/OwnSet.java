package org.quorate.gateway.site.requirements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.acting.Shape;
import tools.jackson.databind.node.ObjectNode;

/** A set of requirements that a body has made its own, as a document: what a form does not ask for stays as it is. */
record OwnSet(ObjectNode document) {

    private static final String UNTIL = "until";

    String key() {
        return document.path("key").asString();
    }

    String name() {
        return document.path("name").asString();
    }

    LocalDate from() {
        return LocalDate.parse(document.path("from").asString());
    }

    /** All of it may be entered anew, but not what it is called for short; no form asks for its advice. */
    Shape changed() {
        return over(document.deepCopy().retain("key", "advice"));
    }

    Shape ended() {
        return over(document.deepCopy().without(UNTIL));
    }

    /** Another set, that asks what this one does until something else is entered. */
    Shape followed() {
        return over(document.deepCopy().retain("advice"));
    }

    /** What a form that follows it begins with: from the day after its last. */
    ObjectNode asFollowed() {
        ObjectNode next = document.deepCopy().without("key").without(UNTIL).without("from");
        LocalDate last = lastDay();
        return last == null ? next : next.put("from", last.plusDays(1).toString());
    }

    private @Nullable LocalDate lastDay() {
        return document.hasNonNull(UNTIL) ? LocalDate.parse(document.path(UNTIL).asString()) : null;
    }

    private static Shape over(ObjectNode kept) {
        return entered -> kept.setAll(entered);
    }
}
