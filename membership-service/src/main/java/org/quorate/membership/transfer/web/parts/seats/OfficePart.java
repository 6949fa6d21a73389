package org.quorate.membership.transfer.web.parts.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.offices.web.RefusalsOfOffices;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.transfer.web.parts.GroundPart;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Somebody's holding of an office of the body; {@code seat} and {@code term} are those it is held by. */
public record OfficePart(
        @NotNull UUID id,
        @NotNull String role,
        @NotNull UUID person,
        @Nullable UUID seat,
        @Nullable UUID term,
        @Nullable Boolean jointly,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotNull String how,
        @Nullable @Valid GroundPart ground,
        @Nullable @Valid EndingPart ending) {

    /** How it ended. */
    public record EndingPart(@NotNull LocalDate on, @NotNull String reason) {}

    public static OfficePart of(Office office, Mentioned mentioned) {
        Office.Place place = office.place();
        Office.Ending ending = office.ending();
        return new OfficePart(
                office.id().value(),
                office.role(),
                mentioned.person(office.holder().person()),
                place == null ? null : place.seat().value(),
                place == null ? null : place.term().value(),
                office.jointly(),
                office.from(),
                office.until(),
                Choice.wordFor(office.how()),
                GroundPart.of(office.ground()),
                ending == null ? null : new EndingPart(ending.on(), Choice.wordFor(ending.reason())));
    }

    public void read(String place, Known known, Arrival arrival) {
        Office office = Field.at(
                place,
                () -> new Office(
                        new OfficeId(known.id(id)),
                        role,
                        known.holder(place, person, from),
                        place(known),
                        Boolean.TRUE.equals(jointly),
                        from,
                        until,
                        Field.at(place + "/how", "R-MEM-14", () -> Choice.of(Office.How.class, how)),
                        GroundPart.read(place + "/ground", ground),
                        ending(place)));
        arrival.take(office).ifPresent(refused -> {
            throw InPlaces.refused(place, RefusalsOfOffices.of(refused));
        });
    }

    private Office.@Nullable Place place(Known known) {
        return seat == null || term == null
                ? null
                : new Office.Place(new SeatId(known.id(seat)), new TermId(known.id(term)));
    }

    private Office.@Nullable Ending ending(String place) {
        if (ending == null) {
            return null;
        }
        if (ending.on().isBefore(from)) {
            throw new RuleBroken("R-MEM-14", "is before the office began on " + from).at(place + "/ending/on");
        }
        return new Office.Ending(
                ending.on(),
                Field.at(place + "/ending/reason", "R-MEM-14", () -> Choice.of(Office.Reason.class, ending.reason())));
    }
}
