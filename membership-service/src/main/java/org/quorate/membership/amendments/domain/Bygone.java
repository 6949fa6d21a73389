package org.quorate.membership.amendments.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was on record of something before that was changed. */
public interface Bygone {

    /** The last day on which it was so; none where it had been put on record wrongly, and never was. */
    @Nullable
    LocalDate until();

    /** Which of them, in the order of their changes, was so on a day; none where what is on record now was. */
    static <B extends Bygone> Optional<B> on(LocalDate day, List<B> formerly) {
        return formerly.reversed().stream()
                .filter(was -> was.until() != null)
                .takeWhile(was -> !day.isAfter(was.until()))
                .reduce((_, earlier) -> earlier);
    }
}
