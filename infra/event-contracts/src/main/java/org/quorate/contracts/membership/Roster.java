package org.quorate.contracts.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** The whole of a body as it stands: its seats, who holds them, and its constitutions. A reader needs no earlier one. */
@EventType(value = "org.quorate.membership.roster.v1", topic = Topic.ROSTERS)
public record Roster(
        String bodyId,
        String name,
        String kind,
        String status,
        List<String> jointHosts,
        @Nullable Venue venue,
        List<Constitution> constitutions,
        List<Seat> seats,
        @Nullable List<Office> offices)
        implements Fact {

    /** Where the body usually meets, and how many the room seats. */
    public record Venue(String name, @Nullable Integer capacity) {}

    /** A place on the body; {@code unit} is the voting unit it belongs to, none where it has no vote in one. */
    public record Seat(
            String seatId,
            String title,
            @Nullable Organisation organisation,
            @Nullable String unit,
            boolean voting,
            @Nullable String statutoryGround,
            LocalDate from,
            @Nullable LocalDate until,
            List<Term> terms) {}

    /** The partner that fills a seat. */
    public record Organisation(
            String organisationId, String name, @Nullable String sector) {}

    /** An office of the body, such as {@code chair} or {@code vice-chair}, and who holds it; {@code until} is the last day of it. */
    public record Office(
            String officeId,
            String role,
            String personId,
            String office,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * One person's holding of one seat; {@code until} is the last day of it.
     *
     * @param codeAcceptedOn when the person accepted the code of conduct now asked for on this body (R-MEM-16)
     */
    public record Term(
            String termId,
            String personId,
            String office,
            @Nullable String account,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate codeAcceptedOn) {}
}
