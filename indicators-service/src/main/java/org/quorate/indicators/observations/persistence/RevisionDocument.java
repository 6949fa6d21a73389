package org.quorate.indicators.observations.persistence;

import java.time.Instant;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Revision;

/** A revision as it is stored. */
record RevisionDocument(int number, String areaName, FiguresDocument figures, String source, Instant knownFrom) {

    static RevisionDocument of(Revision revision) {
        return new RevisionDocument(
                revision.number(),
                revision.area().name(),
                FiguresDocument.of(revision.figures()),
                revision.source(),
                revision.knownFrom());
    }

    Revision revision(AreaCode area) {
        return new Revision(number, new Area(area, areaName), figures.figures(), source, knownFrom);
    }
}
