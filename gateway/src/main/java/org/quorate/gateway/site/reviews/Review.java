package org.quorate.gateway.site.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** What changes would come to: the body as it is, and as it would be (R-MEM-5). */
public record Review(@Nullable LocalDate on, Outlook before, Outlook after, List<PastMeeting> pastMeetings) {

    public Review {
        pastMeetings = Lists.orEmpty(pastMeetings);
    }

    /** A meeting of the last twelve months, with the body as it is and as it would be. */
    public record PastMeeting(LocalDate on, Fared before, Fared after) {}

    /** Who was there, and whether that is enough. */
    public record Fared(int members, int membersNeeded, boolean quorate) {

        public String inWords() {
            return "%d of %d needed: %s".formatted(members, membersNeeded, quorate ? "quorate" : "not quorate");
        }
    }

    /** A body in figures. */
    public record Outlook(
            int seats,
            int members,
            int votingUnits,
            List<String> unlistedUnits,
            @Nullable Integer capacity,
            int overCapacity,
            @Nullable Needed quorum,
            List<Share> severalSeats,
            List<Check> requirementSets) {

        public Outlook {
            unlistedUnits = Lists.orEmpty(unlistedUnits);
            severalSeats = Lists.orEmpty(severalSeats);
            requirementSets = Lists.orEmpty(requirementSets);
        }
    }

    /** How many must be there. */
    public record Needed(int members, int units) {}

    /** An organisation with more than one seat. */
    public record Share(String organisation, int seats) {}

    /** A figure, now and then. */
    public record Row(String name, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    public List<Row> rows() {
        return List.of(
                row("Seats", outlook -> Integer.toString(outlook.seats())),
                row("Members", outlook -> Integer.toString(outlook.members())),
                row("Voting units", outlook -> Integer.toString(outlook.votingUnits())),
                row("Members needed for a quorum", outlook -> needed(outlook, Needed::members)),
                row("Voting units needed for a quorum", outlook -> needed(outlook, Needed::units)),
                row(
                        "Room for",
                        outlook -> outlook.capacity() == null
                                ? "not known"
                                : outlook.capacity().toString()),
                row("Too many for the room", outlook -> Integer.toString(outlook.overCapacity())),
                row(
                        "Requirements not met",
                        outlook -> Long.toString(outlook.requirementSets().stream()
                                .filter(set -> !set.compliant())
                                .count())));
    }

    private Row row(String name, Function<Outlook, String> figure) {
        return new Row(name, figure.apply(before), figure.apply(after));
    }

    private static String needed(Outlook outlook, Function<Needed, Integer> figure) {
        return outlook.quorum() == null
                ? "not known"
                : figure.apply(outlook.quorum()).toString();
    }
}
