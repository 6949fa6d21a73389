package org.quorate.meetings.pathways.domain;

import java.util.Optional;
import java.util.UUID;
import org.quorate.meetings.matter.Subject;

/** Names a pathway. */
public record PathwayId(UUID value) {

    private static final String SERVICE = "meetings";
    private static final String TYPE = "pathway";
    private static final char OF = '/';

    public static PathwayId of(String text) {
        return new PathwayId(UUID.fromString(text));
    }

    /** What items and decisions on the way name as their subject: the matter itself is not theirs to settle. */
    public Subject asSubject() {
        return new Subject(SERVICE, TYPE, toString());
    }

    /** The same to a body that another tenant runs: it says whose pathway it is. */
    public Subject asSubjectElsewhere(String owner) {
        return new Subject(SERVICE, TYPE, owner + OF + value);
    }

    /** The pathway of another tenant that a subject names, if it does. */
    public static Optional<Elsewhere> elsewhere(Subject subject) {
        int of = subject.id().indexOf(OF);
        if (!isOne(subject) || of < 0) return Optional.empty();
        try {
            return Optional.of(new Elsewhere(
                    subject.id().substring(0, of), PathwayId.of(subject.id().substring(of + 1))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** A pathway, and the tenant whose it is. */
    public record Elsewhere(String owner, PathwayId pathway) {}

    public static boolean isOne(Subject subject) {
        return subject.service().equals(SERVICE) && subject.type().equals(TYPE);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
