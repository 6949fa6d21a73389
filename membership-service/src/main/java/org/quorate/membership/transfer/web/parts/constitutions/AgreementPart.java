package org.quorate.membership.transfer.web.parts.constitutions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;

/** That a partner agrees to terms of reference, since a day (R-MEM-4). */
public record AgreementPart(
        @NotNull UUID organisation, @NotNull LocalDate on) {

    public static List<AgreementPart> of(List<Agreement> agreements, Mentioned mentioned) {
        return agreements.stream()
                .map(agreement -> new AgreementPart(
                        mentioned.organisation(agreement.party().id()), agreement.on()))
                .toList();
    }

    public static List<Agreement> read(String list, @Nullable List<AgreementPart> parts, Known known) {
        return InPlaces.read(list, parts, (place, part) -> part.read(place, known));
    }

    private Agreement read(String place, Known known) {
        return new Agreement(Party.of(known.organisation(place, organisation).asOn(on)), on);
    }
}
