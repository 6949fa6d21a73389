package org.quorate.membership.transfer.web.parts.members;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.Held;
import org.quorate.membership.attendance.domain.Presence;
import org.quorate.membership.attendance.domain.Review;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;

/** Who came to the meetings of the body, and the reviews of attendance (R-MEM-9, R-MEM-11). */
public record AttendancePart(
        @Size(max = 5_000) @NotNull List<@NotNull @Valid MeetingPart> meetings,
        @Size(max = 5_000) @NotNull List<@NotNull @Valid ReviewPart> reviews) {

    /** A meeting that was held: by person, how they stood to it. */
    public record MeetingPart(
            @NotNull String meeting,
            @NotNull LocalDate on,
            @NotNull Map<UUID, String> presences) {}

    /** A member's attendance is, or was, put before the body. */
    public record ReviewPart(
            @NotNull UUID term,
            @NotNull UUID person,
            @NotNull String office,
            @NotNull LocalDate openedOn,
            int arranged,
            int attended,
            @Nullable @Valid SettledPart settled) {}

    /** What it decided. */
    public record SettledPart(
            @NotNull LocalDate on, @NotNull String decision, boolean removed) {}

    public static AttendancePart of(AttendanceRecord record) {
        return new AttendancePart(
                record.meetings().stream().map(AttendancePart::of).toList(),
                record.reviews().stream().map(AttendancePart::of).toList());
    }

    private static MeetingPart of(Held held) {
        Map<UUID, String> presences = new TreeMap<>();
        held.presences().forEach((person, presence) -> presences.put(person.value(), Choice.wordFor(presence)));
        return new MeetingPart(held.meeting(), held.on(), presences);
    }

    private static ReviewPart of(Review review) {
        Review.Settled settled = review.settled();
        return new ReviewPart(
                review.term().value(),
                review.person().value(),
                review.office(),
                review.openedOn(),
                review.arranged(),
                review.attended(),
                settled == null ? null : new SettledPart(settled.on(), settled.decision(), settled.removed()));
    }

    public AttendanceRecord read(String place, BodyId body, Known known) {
        return new AttendanceRecord(
                body,
                InPlaces.read(place + "/meetings", meetings, (at, part) -> read(at, part, known)),
                InPlaces.read(place + "/reviews", reviews, (_, part) -> read(part, known)));
    }

    private static Held read(String place, MeetingPart part, Known known) {
        Map<PersonId, Presence> presences = new HashMap<>();
        part.presences()
                .forEach((person, presence) -> presences.put(
                        new PersonId(known.id(person)),
                        Field.at(place + "/presences/" + person, () -> Choice.of(Presence.class, presence))));
        return new Held(part.meeting(), part.on(), presences);
    }

    private static Review read(ReviewPart part, Known known) {
        SettledPart settled = part.settled();
        return new Review(
                new TermId(known.id(part.term())),
                new PersonId(known.id(part.person())),
                part.office(),
                part.openedOn(),
                part.arranged(),
                part.attended(),
                settled == null ? null : new Review.Settled(settled.on(), settled.decision(), settled.removed()));
    }
}
