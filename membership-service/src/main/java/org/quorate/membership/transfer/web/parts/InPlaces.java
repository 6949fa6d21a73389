package org.quorate.membership.transfer.web.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.web.Below;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.RuleBroken;

/** Goes through the lists of a document, each element with the place that it stands at. */
public final class InPlaces {

    private InPlaces() {}

    public static <T> void each(String list, @Nullable List<T> elements, BiConsumer<String, T> taking) {
        for (int place = 0; elements != null && place < elements.size(); place++) {
            taking.accept(list + "/" + place, elements.get(place));
        }
    }

    public static <T, R> List<R> read(String list, @Nullable List<T> elements, BiFunction<String, T, R> reading) {
        List<R> read = new ArrayList<>();
        each(list, elements, (place, element) -> read.add(reading.apply(place, element)));
        return read;
    }

    /** A day until which something was as it is no longer: what changes is entered when it has changed. */
    static @Nullable LocalDate past(String place, @Nullable LocalDate until, LocalDate today) {
        if (until != null && !until.isBefore(today)) {
            throw new RuleBroken("R-ALL-3", "is not before today, " + today + ": it was so until a day that is past")
                    .at(place);
        }
        return until;
    }

    /** A refusal of what stands at a place; in a document, what conflicts is a fault of the document. */
    public static RuntimeException refused(String place, RuntimeException refused) {
        return refused instanceof Conflicting conflict
                ? new RuleBroken(conflict.rule(), String.valueOf(conflict.getMessage())).at(place)
                : Below.moved(place, refused);
    }
}
