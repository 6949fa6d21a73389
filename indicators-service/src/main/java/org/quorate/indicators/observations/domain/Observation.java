package org.quorate.indicators.observations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.indicators.definitions.domain.Unit;

/** One indicator in one area and period: all that has ever been known of it, the latest last (R-IND-1). */
public record Observation(ObservationId id, List<Revision> revisions, Loaded loaded) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Observation {
        revisions = List.copyOf(revisions);
    }

    /** One of which nothing is known yet. */
    public static Observation awaited(ObservationId id) {
        return new Observation(id, List.of(), Loaded.NEVER);
    }

    /** Takes a report in as a revision: what was known before stays. */
    public Recording record(Report report, Unit unit, Instant now) {
        if (!id.period().hasBegunBy(LocalDate.ofInstant(now, LONDON))) return new Recording.PeriodNotBegun(id.period());
        return switch (Reading.of(report, unit.measure())) {
            case Reading.Refused(var why) -> why;
            case Reading.Taken(var figures) ->
                with(new Revision(revisions.size() + 1, report.area(), figures, report.source(), now));
        };
    }

    private Recording with(Revision next) {
        if (!revisions.isEmpty() && revisions.getLast().saysTheSameAs(next)) return new Recording.KnownAlready(this);
        List<Revision> all = new ArrayList<>(revisions);
        all.add(next);
        return new Recording.Recorded(new Observation(id, all, loaded));
    }

    /** What was known at a moment, that moment included, as far as it is for this audience. */
    public Optional<Known> known(KnownAt at, Audience audience) {
        return revisions.reversed().stream()
                .filter(revision -> !revision.knownFrom().isAfter(at.moment()))
                .findFirst()
                .map(revision -> new Known(id, revision.shownTo(audience)));
    }

    public Revision latest() {
        return revisions.getLast();
    }
}
