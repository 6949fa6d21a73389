package org.quorate.gateway.site.decisions;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;

/** The votes cast and their count; told as a list of votes, or as a count with the votes in it. */
public record Votes(
        int inFavour,
        int against,
        int abstentions,
        @Nullable String needed,
        List<Cast> cast,
        boolean castingVote,
        boolean secret,
        List<Counted> options) {

    /** How many votes an option or a candidate had. */
    public record Counted(String option, int votes) {}

    /** One vote: whose, which way, and by whose hand. */
    public record Cast(
            @JsonAlias({"unit", "member"}) @Nullable Ref voter,
            String choice,
            @Nullable Ref by) {

        public String whose() {
            return voter == null ? "" : voter.label();
        }

        public String inWords() {
            return switch (choice) {
                case "for" -> "For";
                case "against" -> "Against";
                case "abstain" -> "Abstained";
                default -> choice;
            };
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Votes ofList(List<Cast> cast) {
        return new Votes(
                count(cast, "for"), count(cast, "against"), abstentions(cast), null, cast, false, false, List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Votes ofCount(
            @JsonProperty("for") int inFavour,
            @JsonProperty("against") int against,
            @JsonProperty("abstentions") int abstentions,
            @JsonProperty("needed") @Nullable String needed,
            @JsonProperty("named") @JsonAlias("votes") @Nullable List<Cast> cast,
            @JsonProperty("castingVote") @Nullable Boolean castingVote,
            @JsonProperty("secret") @Nullable Boolean secret,
            @JsonProperty("options") @Nullable List<Counted> options) {
        return new Votes(
                inFavour,
                against,
                abstentions,
                needed,
                Lists.orEmpty(cast),
                Boolean.TRUE.equals(castingVote),
                Boolean.TRUE.equals(secret),
                Lists.orEmpty(options));
    }

    private static int count(List<Cast> cast, String choice) {
        return Math.toIntExact(
                cast.stream().filter(vote -> choice.equals(vote.choice())).count());
    }

    private static int abstentions(List<Cast> cast) {
        return cast.size() - count(cast, "for") - count(cast, "against");
    }
}
