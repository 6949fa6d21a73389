package org.quorate.membership.requirements.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.Check;
import org.quorate.membership.requirements.domain.Finding;
import org.quorate.membership.seats.domain.Seat;

/** What came of holding a body against a set of requirements: what is met, what is vacant, what is missing. */
public record CheckShown(
        String key,
        String name,
        boolean compliant,
        List<FindingShown> met,
        List<FindingShown> vacant,
        List<FindingShown> missing) {

    /** A requirement, and the seats for it. */
    public record FindingShown(
            RequirementJson requirement,
            List<SeatNamed> seats,
            @Nullable LocalDate endsOn) {}

    /** A seat, and the office of whoever holds it. */
    public record SeatNamed(UUID id, String title, @Nullable String holder) {}

    public static CheckShown of(Check check) {
        List<FindingShown> met = new ArrayList<>();
        List<FindingShown> vacant = new ArrayList<>();
        List<FindingShown> missing = new ArrayList<>();
        for (Finding finding : check.findings()) {
            RequirementJson requirement = RequirementJson.of(finding.requirement());
            switch (finding) {
                case Finding.Met found ->
                    met.add(new FindingShown(requirement, seats(found.seats(), check.on()), found.endsOn()));
                case Finding.Vacant found ->
                    vacant.add(new FindingShown(requirement, seats(found.seats(), check.on()), null));
                case Finding.Missing _ -> missing.add(new FindingShown(requirement, List.of(), null));
            }
        }
        return new CheckShown(check.set().key(), check.set().name(), check.isMet(), met, vacant, missing);
    }

    private static List<SeatNamed> seats(List<Seat> seats, LocalDate on) {
        return seats.stream()
                .map(seat -> new SeatNamed(
                        seat.id().value(),
                        seat.title(),
                        seat.termOn(on).map(term -> term.holder().office()).orElse(null)))
                .toList();
    }
}
