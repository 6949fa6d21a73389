package org.quorate.membership.selections.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.selections.domain.Consent;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.Side;

/**
 * A joint selection, with which sides have consented.
 *
 * @param status {@code open}, or {@code selected} once all sides have consented
 * @param alsoChairs what else the candidate chairs; pointed out, not refused
 */
record SelectionShown(
        UUID id,
        UUID body,
        String role,
        CandidateShown candidate,
        String status,
        List<SideShown> sides,
        @Nullable Period termOfOffice,
        List<String> accountabilities,
        List<String> alsoChairs,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate until) {

    record CandidateShown(UUID personId, String office) {}

    record SideShown(
            String name,
            List<UUID> organisations,
            @Nullable String tenant,
            @Nullable ConsentShown consent) {

        static SideShown of(Side side, @Nullable Consent consent) {
            return new SideShown(
                    side.name(),
                    side.organisations().stream().map(id -> id.value()).toList(),
                    side.tenant(),
                    consent == null ? null : new ConsentShown(consent.on(), consent.by(), consent.tenant()));
        }
    }

    record ConsentShown(LocalDate on, String by, String tenant) {}

    static SelectionShown of(Selection selection) {
        return new SelectionShown(
                selection.id().value(),
                selection.body().value(),
                selection.role(),
                new CandidateShown(selection.candidate().value(), selection.office()),
                selection.effectiveFrom().isPresent() ? "selected" : "open",
                selection.sides().stream()
                        .map(side ->
                                SideShown.of(side, selection.of(side.name()).orElse(null)))
                        .toList(),
                selection.termOfOffice(),
                selection.accountabilities(),
                selection.alsoChairs(),
                selection.effectiveFrom().orElse(null),
                selection.until().orElse(null));
    }
}
