package org.quorate.membership.transfer.web.parts.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.selections.application.SelectingJointly;
import org.quorate.membership.selections.domain.Consent;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Side;
import org.quorate.membership.transfer.web.parts.AmendmentPart;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Somebody who was put forward for an office of the body, and the sides that consented or are to (R-MEM-15). */
public record SelectionPart(
        @NotNull UUID id,
        @NotNull String role,
        @NotNull UUID candidate,
        @NotNull String office,
        @Size(max = 20) @NotNull List<@NotNull @Valid SidePart> sides,
        @Nullable Period termOfOffice,
        @Size(max = 20) @Nullable List<@NotNull String> accountabilities,
        @Size(max = 200) @Nullable List<@NotNull String> alsoChairs) {

    private static final String RULE = "R-MEM-15";

    /** A side, and its consent where it has given it. */
    public record SidePart(
            @NotNull String name,
            @Size(max = 50) @Nullable List<@NotNull UUID> organisations,
            @Nullable String tenant,
            @Nullable @Valid ConsentPart consent) {

        Side side(String place, Known known) {
            List<OrganisationId> on = InPlaces.read(
                    place + "/organisations",
                    organisations,
                    (at, each) -> known.organisation(at, each).id());
            return Field.at(place + "/name", RULE, () -> new Side(name, on, tenant));
        }
    }

    /** When a side consented, and by whom; who recorded it goes out to the secretariat alone. */
    public record ConsentPart(
            @NotNull LocalDate on,
            @NotNull String by,
            @NotNull String tenant,
            @Nullable String account) {

        Consent consent(String place, String side) {
            return Field.at(
                    place + "/by",
                    RULE,
                    () -> new Consent(
                            side, on, by, tenant, Objects.requireNonNullElse(account, AmendmentPart.UNKNOWN)));
        }
    }

    public static SelectionPart of(Selection selection, Mentioned mentioned) {
        return new SelectionPart(
                selection.id().value(),
                selection.role(),
                mentioned.person(selection.candidate()),
                selection.office(),
                selection.sides().stream()
                        .map(side -> of(side, selection, mentioned))
                        .toList(),
                selection.termOfOffice(),
                selection.accountabilities(),
                selection.alsoChairs());
    }

    private static SidePart of(Side side, Selection selection, Mentioned mentioned) {
        return new SidePart(
                side.name(),
                side.organisations().stream().map(mentioned::organisation).toList(),
                side.tenant(),
                selection
                        .of(side.name())
                        .map(given -> new ConsentPart(
                                given.on(),
                                given.by(),
                                given.tenant(),
                                mentioned.withAccounts() ? given.account() : null))
                        .orElse(null));
    }

    public Selection read(String place, Body body, Known known) {
        PersonId person = known.candidate(place, candidate);
        List<Side> read = InPlaces.read(place + "/sides", sides, (at, side) -> side.side(at, known));
        InPlaces.each(place + "/sides", sides, (at, side) -> mayYetConsent(at, side, body));
        List<Consent> consents = InPlaces.read(place + "/sides", sides, SelectionPart::consent).stream()
                .flatMap(List::stream)
                .toList();
        return Field.at(
                place,
                RULE,
                () -> new Selection(
                        new SelectionId(known.id(id)),
                        body.id(),
                        role,
                        person,
                        office,
                        read,
                        termOfOffice,
                        Objects.requireNonNullElse(accountabilities, List.of()),
                        Objects.requireNonNullElse(alsoChairs, List.of()),
                        consents));
    }

    private static List<Consent> consent(String place, SidePart side) {
        ConsentPart given = side.consent();
        return given == null ? List.of() : List.of(given.consent(place + "/consent", side.name()));
    }

    /** A side that is still to consent does so by the secretariat of a host. */
    private static void mayYetConsent(String place, SidePart side, Body body) {
        if (side.consent() == null
                && side.tenant() != null
                && !SelectingJointly.hostsOf(body).contains(side.tenant())) {
            throw new RuleBroken(RULE, "is no host of this body, and is still to consent").at(place + "/tenant");
        }
    }
}
