package org.quorate.meetings.pathways.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.meetings.pathways.domain.Slipping;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Shows pathways as they stand today: what was planned, what has come of it, what slips. */
@Service
public class ShowingPathways {

    private final Pathways pathways;
    private final InstantSource clock;

    ShowingPathways(Pathways pathways, InstantSource clock) {
        this.pathways = pathways;
        this.clock = clock;
    }

    /** A pathway, and the day that it is looked at. */
    public record Shown(Kept<Pathway> kept, LocalDate today) {

        public List<String> warnings() {
            return Slipping.warnings(kept.it(), today);
        }
    }

    public Shown show(PathwayId id) {
        return shown(pathways.find(id).orElseThrow(() -> NotFound.of("pathway", id)));
    }

    public Shown shown(Kept<Pathway> kept) {
        return new Shown(kept, London.dateOf(clock.instant()));
    }

    /** Those that a body has a step on, or all; those that slip, those that do not, or all. */
    public List<Shown> after(@Nullable BodyId body, @Nullable Boolean slipping, @Nullable String id, int most) {
        return pathways.all().stream()
                .filter(kept -> id == null || kept.it().id().toString().compareTo(id) > 0)
                .filter(kept -> body == null || isBefore(kept.it(), body))
                .map(this::shown)
                .filter(shown -> slipping == null || shown.warnings().isEmpty() != slipping)
                .limit(most)
                .toList();
    }

    private static boolean isBefore(Pathway pathway, BodyId body) {
        return pathway.steps().stream()
                .anyMatch(step -> step.forum() instanceof Forum.Board board
                        && board.body().equals(body));
    }
}
