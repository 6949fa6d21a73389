package org.quorate.meetings.pathways.domain;

import java.util.UUID;
import org.quorate.meetings.matter.Subject;

/** Names a pathway. */
public record PathwayId(UUID value) {

    private static final String SERVICE = "meetings";
    private static final String TYPE = "pathway";

    public static PathwayId of(String text) {
        return new PathwayId(UUID.fromString(text));
    }

    /** What items and decisions on the way name as their subject: the matter itself is not theirs to settle. */
    public Subject asSubject() {
        return new Subject(SERVICE, TYPE, toString());
    }

    public static boolean isOne(Subject subject) {
        return subject.service().equals(SERVICE) && subject.type().equals(TYPE);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
