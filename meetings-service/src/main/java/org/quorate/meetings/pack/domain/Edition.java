package org.quorate.meetings.pack.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into one pack of an agenda. Two editions of the same content are the same pack.
 *
 * @param restricted whether it has what is exempt: then it is not for the public
 */
public record Edition(
        String body,
        String title,
        Instant startsAt,
        @Nullable String venue,
        boolean restricted,
        List<Section> sections,
        List<Part> general) {

    /** How many pages its papers have. */
    public int pagesOfPapers() {
        int pages = general.stream().mapToInt(Part::pages).sum();
        for (Section section : sections) {
            pages += section.parts().stream().mapToInt(Part::pages).sum();
        }
        return pages;
    }
}
