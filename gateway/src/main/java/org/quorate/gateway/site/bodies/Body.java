package org.quorate.gateway.site.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** A body as membership tells it for a date. */
public record Body(
        String id,
        String name,
        @Nullable String kind,
        @Nullable String status,
        @Nullable LocalDate statusSince,
        @Nullable Ref host,
        List<Ref> jointHosts,
        @Nullable Venue venue,
        @Nullable LocalDate formed,
        @Nullable String partOf,
        @Nullable LocalDate on,
        @Nullable Membership membership,
        List<Seat> seats,
        List<Office> offices,
        @Nullable Constitution constitution) {

    public Body {
        jointHosts = Lists.orEmpty(jointHosts);
        seats = Lists.orEmpty(seats);
        offices = Lists.orEmpty(offices);
    }

    /** The room a body usually meets in. */
    public record Venue(@Nullable String name, @Nullable Integer capacity) {}

    /** How many sit, counted three ways. */
    public record Membership(int seats, int members, int votingUnits) {}

    /** A place on the body and who holds it. */
    public record Seat(
            String id,
            String title,
            @Nullable Ref organisation,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String statutoryGround,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Holder holder,
            @Nullable LocalDate vacantSince) {

        /** As a list to choose from names it. */
        public String described() {
            if (holder == null) return title + " (vacant)";
            return title.equals(holder.office()) ? title : title + " (" + holder.office() + ")";
        }
    }

    /** The person in a seat, by office. */
    public record Holder(
            @Nullable String personId,
            @Nullable String office,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String term) {}

    /** An office such as the chair, and who holds it. */
    public record Office(
            String id,
            String role,
            @Nullable String office,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** The terms of reference in force, said in words. */
    public record Constitution(
            @Nullable Integer version,
            @Nullable LocalDate inForceFrom,
            List<String> inWords,
            @Nullable Voting voting) {

        public Constitution {
            inWords = Lists.orEmpty(inWords);
        }
    }

    /** Who votes; by name where organisations share a vote. */
    public record Voting(List<String> units) {

        public Voting {
            units = Lists.orEmpty(units);
        }
    }

    public List<String> votingUnits() {
        return constitution == null || constitution.voting() == null
                ? List.of()
                : constitution.voting().units();
    }

    /** Its seats, for a form to choose from. */
    public List<Option> seatsToChoose() {
        return seats.stream()
                .map(seat -> new Option(seat.id(), seat.described()))
                .toList();
    }

    public @Nullable Tag statusTag() {
        return status == null ? null : Tag.of(status);
    }
}
