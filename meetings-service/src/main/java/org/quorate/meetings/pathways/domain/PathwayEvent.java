package org.quorate.meetings.pathways.domain;

/** What happens on a pathway. */
public sealed interface PathwayEvent {

    /** The matter has come to a step, and waits there. */
    record Reached(Pathway pathway, int step) implements PathwayEvent {}

    /** The step was decided, one way or the other. */
    record Decided(Pathway pathway, int step) implements PathwayEvent {}
}
