package org.quorate.gateway.site.forwardplan;

import java.time.LocalDate;
import java.util.List;
import org.quorate.gateway.site.reading.Lists;

/** The same matter on the agendas of several bodies (R-MTG-9). */
public record Duplicate(String matter, String because, List<Place> places) {

    public Duplicate {
        places = Lists.orEmpty(places);
    }

    /** Where it stands. */
    public record Place(String meeting, String body, String bodyName, LocalDate on) {}

    boolean isBefore(String body) {
        return places.stream().anyMatch(place -> place.body().equals(body));
    }

    public String inWords() {
        return "subject".equals(because) ? "the same matter" : "items of the same title";
    }
}
