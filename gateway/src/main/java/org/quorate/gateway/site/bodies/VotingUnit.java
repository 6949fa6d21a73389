package org.quorate.gateway.site.bodies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.bodies.Body.Holder;
import org.quorate.gateway.site.bodies.Body.Seat;

/** The seats that share one vote, or those without one. */
public record VotingUnit(@Nullable String name, List<Place> places) {

    /** A seat as it is shown: with a note where its holder sits in another seat too. */
    public record Place(Seat seat, List<String> alsoHolds) {}

    static List<VotingUnit> of(List<Seat> seats) {
        var byUnit = new LinkedHashMap<String, List<Place>>();
        var withoutVote = new ArrayList<Place>();
        for (Seat seat : seats) {
            var place = new Place(seat, otherSeatsOf(seat, seats));
            if (seat.unit() == null) withoutVote.add(place);
            else byUnit.computeIfAbsent(seat.unit(), _ -> new ArrayList<>()).add(place);
        }
        var units = new ArrayList<VotingUnit>();
        byUnit.forEach((name, places) -> units.add(new VotingUnit(name, places)));
        if (!withoutVote.isEmpty()) units.add(new VotingUnit(null, withoutVote));
        return units;
    }

    private static List<String> otherSeatsOf(Seat seat, List<Seat> seats) {
        String person = personIn(seat);
        if (person == null) return List.of();
        return seats.stream()
                .filter(other -> !other.id().equals(seat.id()) && person.equals(personIn(other)))
                .map(Seat::title)
                .toList();
    }

    private static @Nullable String personIn(Seat seat) {
        Holder holder = seat.holder();
        return holder == null ? null : holder.personId();
    }
}
