package org.quorate.membership.bodies.web.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.web.OrganisationJson;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/** A seat as it is on a day: held by someone, or vacant since some day. */
public record SeatShown(
        UUID id,
        String title,
        @Nullable OrganisationJson organisation,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable HolderShown holder,
        @Nullable LocalDate vacantSince,
        @Nullable List<EarlierShown> earlier) {

    /** How the seat was until a day, that included. */
    record EarlierShown(
            LocalDate until,
            String title,
            @Nullable OrganisationJson organisation,
            @Nullable String unit,
            boolean voting,
            @Nullable String statutoryGround) {

        static EarlierShown of(Face.Earlier earlier) {
            Face face = earlier.face();
            return new EarlierShown(
                    earlier.until(),
                    face.title(),
                    OrganisationJson.of(face.party()),
                    face.unit(),
                    face.voting(),
                    face.statutoryGround());
        }
    }

    record HolderShown(
            UUID personId,
            String office,
            LocalDate since,
            @Nullable LocalDate until,
            UUID term) {

        static HolderShown of(Term term) {
            return new HolderShown(
                    term.holder().person().value(),
                    term.holder().office(),
                    term.from(),
                    term.lastDay(),
                    term.id().value());
        }
    }

    public static SeatShown of(Seat seat, LocalDate on) {
        return of(seat, on, null);
    }

    /** The seat as it is on a day, with how it was before. */
    public static SeatShown whole(Seat seat, LocalDate on) {
        return of(
                seat.asOn(on), on, seat.earlier().stream().map(EarlierShown::of).toList());
    }

    private static SeatShown of(Seat seat, LocalDate on, @Nullable List<EarlierShown> earlier) {
        return new SeatShown(
                seat.id().value(),
                seat.title(),
                OrganisationJson.of(seat.party()),
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                seat.termOn(on).map(HolderShown::of).orElse(null),
                seat.vacantSince(on).orElse(null),
                earlier);
    }
}
