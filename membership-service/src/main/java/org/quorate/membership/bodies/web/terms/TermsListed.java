package org.quorate.membership.bodies.web.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.starter.web.Page;

/** Terms of a body in the order of their first days. */
record TermsListed(List<TermShown> all) {

    static TermsListed of(Body body, @Nullable UUID seat, @Nullable UUID person, @Nullable LocalDate on) {
        return new TermsListed(body.seats().all().stream()
                .filter(each -> seat == null || each.id().value().equals(seat))
                .flatMap(each -> each.terms().stream()
                        .filter(term ->
                                person == null || term.holder().person().value().equals(person))
                        .filter(term -> on == null || term.covers(on))
                        .map(term -> TermShown.of(each.asOn(term.from()), term)))
                .sorted(Comparator.comparing(TermsListed::position))
                .toList());
    }

    Page<TermShown> page(@Nullable String after, int most) {
        List<TermShown> found = all.stream()
                .filter(term -> after == null || position(term).compareTo(after) > 0)
                .limit(most + 1L)
                .toList();
        return Page.of(found, most, TermsListed::position);
    }

    private static String position(TermShown term) {
        return term.from() + "/" + term.id();
    }
}
