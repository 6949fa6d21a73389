package org.quorate.membership.transfer.web.parts.constitutions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.web.Below;
import org.quorate.membership.bodies.web.constitutions.RefusalsOfConstitutions;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.web.TermsJson;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;

/** A version of the constitution: its terms, where they come from, and whether it was withdrawn before it came into force. */
public record ConstitutionPart(
        @NotNull LocalDate inForceFrom,
        @NotNull @Valid TermsJson terms,
        @Nullable @Valid OriginPart origin,
        @Nullable Boolean withdrawn) {

    /** The draft that it was, who had agreed to that, and the decision by which it took effect. */
    public record OriginPart(
            @NotNull UUID draft,
            @Size(max = 500) @Nullable List<@NotNull @Valid AgreementPart> agreements,
            @Nullable String decision) {}

    public static ConstitutionPart of(Version version, Mentioned mentioned) {
        Origin origin = version.origin();
        return new ConstitutionPart(
                version.inForceFrom(),
                TermsJson.of(version.constitution()),
                origin == null
                        ? null
                        : new OriginPart(
                                origin.draft(), AgreementPart.of(origin.agreements(), mentioned), origin.decision()),
                version.withdrawn() ? true : null);
    }

    public void read(String place, Known known, Arrival arrival) {
        Constitution read = Below.at(place + "/terms", terms::constitution);
        Origin from = origin == null ? null : read(place + "/origin", origin, known);
        arrival.adopt(read, inForceFrom, from, Boolean.TRUE.equals(withdrawn)).ifPresent(refused -> {
            throw refused(place, refused);
        });
    }

    /** That terms are not as they must be by now is a fault of this part (R-MEM-4). */
    public static RuntimeException refused(String place, Adoption.Refused refused) {
        return InPlaces.refused(
                refused instanceof Adoption.Unworkable ? place + "/terms" : place, RefusalsOfConstitutions.of(refused));
    }

    private static Origin read(String place, OriginPart part, Known known) {
        return new Origin(
                known.id(part.draft()),
                AgreementPart.read(place + "/agreements", part.agreements(), known),
                part.decision());
    }
}
