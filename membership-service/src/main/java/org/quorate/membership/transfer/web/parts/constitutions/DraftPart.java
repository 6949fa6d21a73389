package org.quorate.membership.transfer.web.parts.constitutions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.web.TermsJson;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Terms of reference that are worked on; for the secretariat alone. */
public record DraftPart(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull @Valid TermsJson terms,
        @Size(max = 500) @Nullable List<@NotNull @Valid AgreementPart> agreements,
        @Nullable @Valid SetbackPart setback) {

    /** A decision that could not be given effect. */
    public record SetbackPart(
            @NotNull String decision,
            @NotNull LocalDate effectiveFrom,
            @NotNull String why) {}

    public static DraftPart of(Draft draft, Mentioned mentioned) {
        Draft.Setback setback = draft.setback();
        return new DraftPart(
                draft.id().value(),
                draft.title(),
                TermsJson.of(draft.terms()),
                AgreementPart.of(draft.agreements(), mentioned),
                setback == null ? null : new SetbackPart(setback.decision(), setback.effectiveFrom(), setback.why()));
    }

    public Draft read(String place, BodyId body, Known known) {
        Constitution read = Below.at(place + "/terms", terms::constitution);
        read.flaw().ifPresent(flaw -> {
            throw new RuleBroken(flaw.rule(), flaw.detail()).at(place + "/terms" + flaw.place());
        });
        List<Agreement> agreed = AgreementPart.read(place + "/agreements", agreements, known);
        return Field.at(
                place + "/title",
                () -> new Draft(
                        new DraftId(known.id(id)),
                        body,
                        title,
                        read,
                        agreed,
                        false,
                        setback == null
                                ? null
                                : new Draft.Setback(setback.decision(), setback.effectiveFrom(), setback.why())));
    }
}
