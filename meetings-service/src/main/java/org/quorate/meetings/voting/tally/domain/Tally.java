package org.quorate.meetings.voting.tally.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The votes that are counted: one a voter where votes are named, or only how many there were of each. */
public record Tally(List<Counted> votes, List<Sum> unnamed) {

    /** A vote as it is counted; {@code change} says which of the voter's votes it is, the last before the count. */
    public record Counted(
            String voter,
            String name,
            Choice choice,
            @Nullable String by,
            int change) {}

    /** How many votes of nobody's name there were for something. */
    public record Sum(Choice choice, int votes) {

        public Sum {
            if (votes < 0) {
                throw new IllegalArgumentException("there are no fewer votes than 0, was " + votes);
            }
        }
    }

    public Tally(List<Counted> votes) {
        this(votes, List.of());
    }

    /** Votes of nobody's name, by what they are for. */
    public static Tally unnamed(Map<Choice, Integer> counts) {
        return new Tally(
                List.of(),
                counts.entrySet().stream()
                        .map(each -> new Sum(each.getKey(), each.getValue()))
                        .sorted(java.util.Comparator.comparing(
                                sum -> sum.choice().word()))
                        .toList());
    }

    public int of(Choice choice) {
        return (int) votes.stream().filter(vote -> vote.choice().equals(choice)).count()
                + unnamed.stream()
                        .filter(sum -> sum.choice().equals(choice))
                        .mapToInt(Sum::votes)
                        .sum();
    }

    /** How many there are in all, abstentions among them. */
    public int size() {
        return votes.size() + unnamed.stream().mapToInt(Sum::votes).sum();
    }

    public boolean isTied() {
        int votesFor = of(Choice.FOR);
        return votesFor > 0 && votesFor == of(Choice.AGAINST);
    }

    /** Whether a voter's vote of this number, or a later one that took its place, is counted. */
    public boolean includes(String voter, int change) {
        return votes.stream().anyMatch(vote -> vote.voter().equals(voter) && vote.change() >= change);
    }
}
