package org.quorate.meetings.telling.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened on the way of a matter, in words, and where to find it. */
public record Happening(
        Instant at, Kind kind, String text, @Nullable Place place) {

    /** What sort of thing it was, in the order in which things of the same moment are told. */
    public enum Kind {
        FORWARD_PLAN("forward plan"),
        AGENDA("agenda"),
        DECLARATION("declaration"),
        MOTION("motion"),
        CONSULTATION("consultation"),
        DECISION("decision"),
        STEP("step"),
        MINUTE("minute"),
        ACTION("action"),
        EFFECT("effect"),
        CORRECTION("correction"),
        RELEASE("release");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A thing of this service, such as a meeting. */
    public record Place(String type, String id) {}
}
