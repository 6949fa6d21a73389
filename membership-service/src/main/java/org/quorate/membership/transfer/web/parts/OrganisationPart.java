package org.quorate.membership.transfer.web.parts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** An organisation that a document mentions; {@code formerly} is what was on record of it before, in order. */
public record OrganisationPart(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String sector,
        @Size(max = 200) @Nullable List<@NotNull @Valid FormerNamePart> formerly) {

    /** What it was called, and until which day; none where it had been put on record wrongly. */
    public record FormerNamePart(
            @NotNull String name,
            @NotNull String sector,
            @Nullable LocalDate until,
            @NotNull @Valid AmendmentPart as) {

        static FormerNamePart of(Organisation.Former was, boolean withAccounts) {
            return new FormerNamePart(was.name(), was.sector(), was.until(), AmendmentPart.of(was.as(), withAccounts));
        }

        Organisation.Former read(String place, LocalDate today) {
            return new Organisation.Former(
                    Field.at(place + "/name", () -> Text.line(name)),
                    Field.at(place + "/sector", () -> Text.line(sector)),
                    InPlaces.past(place + "/until", until, today),
                    as.read(place + "/as"));
        }
    }

    public static OrganisationPart of(Organisation organisation, boolean withAccounts) {
        return new OrganisationPart(
                organisation.id().value(),
                organisation.name(),
                organisation.sector(),
                organisation.formerly().stream()
                        .map(was -> FormerNamePart.of(was, withAccounts))
                        .toList());
    }

    Organisation read(String place, UUID named, LocalDate today) {
        List<Organisation.Former> were =
                InPlaces.read(place + "/formerly", formerly, (at, part) -> part.read(at, today));
        return Field.at(place, () -> new Organisation(new OrganisationId(named), name, sector, were));
    }
}
