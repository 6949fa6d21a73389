package org.quorate.contracts;

/** Something that has happened, as told to others; each kind carries its {@link EventType}. */
public interface Fact {

    static EventType typeOf(Class<? extends Fact> fact) {
        EventType type = fact.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(fact.getName() + " has no @EventType");
        }
        return type;
    }
}
