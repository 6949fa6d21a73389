package org.quorate.meetings.workplan.web;

import java.time.LocalDate;
import java.util.List;
import org.quorate.meetings.workplan.domain.Duplicates;

/** The same matter on two bodies' agendas. */
record DuplicateView(String matter, String because, List<PlaceView> places) {

    /** Where it stands. */
    record PlaceView(String meeting, String body, String bodyName, LocalDate on, String item, String title) {

        static PlaceView of(Duplicates.Place place) {
            return new PlaceView(
                    place.meeting().id().toString(),
                    place.meeting().body().body().toString(),
                    place.meeting().body().name(),
                    place.meeting().sittingDay(),
                    place.item().id().toString(),
                    place.item().title());
        }
    }

    static DuplicateView of(Duplicates.Duplicate duplicate) {
        return new DuplicateView(
                duplicate.matter(),
                duplicate.because(),
                duplicate.places().stream().map(PlaceView::of).toList());
    }
}
