package org.quorate.membership.transfer.web.parts.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Arrival;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.web.seats.RefusalsOfSeats;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.starter.problems.Field;

/** A seat with its terms; {@code earlier} is how it was before it changed, in the order of time. */
public record SeatPart(
        @NotNull UUID id,
        @NotNull String title,
        @Nullable UUID organisation,
        @Nullable String unit,
        @Nullable Boolean voting,
        @Nullable String statutoryGround,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Size(max = 200) @Nullable List<@NotNull @Valid EarlierPart> earlier,
        @Size(max = 500) @NotNull List<@NotNull @Valid TermPart> terms) {

    /** How it was, until that day. */
    public record EarlierPart(
            @NotNull LocalDate until,
            @NotNull String title,
            @Nullable UUID organisation,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String statutoryGround) {

        static EarlierPart of(Face.Earlier was, Mentioned mentioned) {
            Face face = was.face();
            return new EarlierPart(
                    was.until(),
                    face.title(),
                    mentioned.organisation(face.party()),
                    face.unit(),
                    face.voting(),
                    face.statutoryGround());
        }

        Face face(String place, Known known) {
            return SeatPart.face(place, title, known.party(place, organisation, until), unit, voting, statutoryGround);
        }
    }

    public static SeatPart of(Seat seat, Mentioned mentioned) {
        return new SeatPart(
                seat.id().value(),
                seat.title(),
                mentioned.organisation(seat.party()),
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                seat.earlier().stream()
                        .map(was -> EarlierPart.of(was, mentioned))
                        .toList(),
                seat.terms().stream().map(term -> TermPart.of(term, mentioned)).toList());
    }

    public void read(String place, Known known, Arrival arrival) {
        SeatId seat = new SeatId(known.id(id));
        List<Face> faces =
                new ArrayList<>(InPlaces.read(place + "/earlier", earlier, (at, part) -> part.face(at, known)));
        faces.add(face(place, title, known.party(place, organisation, until), unit, voting, statutoryGround));
        arrival.seat(Seat.of(seat, faces.getFirst(), from)).ifPresent(refused -> {
            throw InPlaces.refused(place, RefusalsOfSeats.of(refused));
        });
        InPlaces.each(place + "/earlier", earlier, (at, part) -> {
            Face next = faces.get(Integer.parseInt(at.substring(at.lastIndexOf('/') + 1)) + 1);
            refuse(at, arrival.change(seat, next, part.until().plusDays(1)));
        });
        InPlaces.each(place + "/terms", terms, (at, part) -> part.read(at, seat, known, arrival));
        if (until != null) {
            refuse(place, arrival.drop(seat, until));
        }
    }

    private static void refuse(String place, Optional<Reseating.Refused> refused) {
        if (refused.isPresent()) {
            throw InPlaces.refused(place, RefusalsOfSeats.of(refused.get(), "/until"));
        }
    }

    private static Face face(
            String place,
            String title,
            @Nullable Party party,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String ground) {
        return Field.at(place, () -> new Face(title, party, unit, !Boolean.FALSE.equals(voting), ground));
    }
}
