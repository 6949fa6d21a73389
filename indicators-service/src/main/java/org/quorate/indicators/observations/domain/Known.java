package org.quorate.indicators.observations.domain;

/** An observation as it was known at a moment, with the figures that its audience may see. */
public record Known(ObservationId id, Revision revision) {

    public Period period() {
        return id.period();
    }

    public Figures figures() {
        return revision.figures();
    }
}
