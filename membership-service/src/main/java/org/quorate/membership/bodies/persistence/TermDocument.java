package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.shelf.AmendmentDocument;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** A term as it is stored. */
record TermDocument(
        String term,
        String person,
        String office,
        @Nullable String account,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        Ending.@Nullable Reason endedBy,
        @Nullable GroundDocument ground,
        @Nullable List<CorrectionDocument> corrections) {

    /** How it had been on record as ended, and that this was wrong. */
    record CorrectionDocument(
            LocalDate endedOn,
            Ending.Reason endedBy,
            @Nullable GroundDocument ground,
            @Nullable Boolean takenBack,
            AmendmentDocument as) {

        static CorrectionDocument of(Correction correction) {
            Ending was = correction.was();
            return new CorrectionDocument(
                    was.on(),
                    was.reason(),
                    GroundDocument.of(was.ground()),
                    correction.takenBack(),
                    AmendmentDocument.of(correction.as()));
        }

        Correction restored() {
            return new Correction(
                    new Ending(endedOn, endedBy, GroundDocument.restored(ground)),
                    Boolean.TRUE.equals(takenBack),
                    as.restored());
        }
    }

    static TermDocument of(Term term) {
        Ending ending = term.ending();
        return new TermDocument(
                term.id().toString(),
                term.holder().person().toString(),
                term.holder().office(),
                term.holder().account(),
                term.from(),
                term.until(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason(),
                GroundDocument.of(ending == null ? null : ending.ground()),
                term.corrections().isEmpty()
                        ? null
                        : term.corrections().stream()
                                .map(CorrectionDocument::of)
                                .toList());
    }

    Term restored() {
        return new Term(
                new TermId(UUID.fromString(term)),
                new Holder(new PersonId(UUID.fromString(person)), office, account),
                from,
                until,
                endedOn == null || endedBy == null
                        ? null
                        : new Ending(endedOn, endedBy, GroundDocument.restored(ground)),
                corrections == null
                        ? List.of()
                        : corrections.stream().map(CorrectionDocument::restored).toList());
    }
}
