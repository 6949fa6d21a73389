package org.quorate.indicators.observations.domain;

import java.time.Instant;

/**
 * What was known of an observation from a moment on.
 *
 * @param number from 1, without gaps
 */
public record Revision(int number, Area area, Figures figures, String source, Instant knownFrom) {

    public Revision shownTo(Audience audience) {
        return new Revision(number, area, figures.shownTo(audience), source, knownFrom);
    }

    boolean saysTheSameAs(Revision other) {
        return area.equals(other.area) && figures.equals(other.figures) && source.equals(other.source);
    }
}
