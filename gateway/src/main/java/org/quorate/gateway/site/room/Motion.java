package org.quorate.gateway.site.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** What is put to the vote; how the votes fell stands in it once they are counted. */
public record Motion(
        String id,
        @Nullable String item,
        String text,
        @Nullable String kind,
        String status,
        @Nullable OffsetDateTime closedAt,
        @Nullable String manner,
        @Nullable Integer round,
        List<String> choices,
        @Nullable String needed,
        @Nullable Election election,
        @Nullable Options options,
        @Nullable String amends,
        List<Amendment> amendments,
        List<Objection> objections,
        @Nullable Result result,
        @Nullable Settled settled,
        @Nullable String decision) {

    public Motion {
        choices = Lists.orEmpty(choices);
        amendments = Lists.orEmpty(amendments);
        objections = Lists.orEmpty(objections);
    }

    /** Who objected to deciding without a vote. */
    public record Objection(String by) {}

    /** The office to be filled, and who is put forward for it. */
    public record Election(String role, List<Nomination> nominations) {
        public Election {
            nominations = Lists.orEmpty(nominations);
        }
    }

    /** Someone put forward; {@code out} after a round that was their last. */
    public record Nomination(String person, String name, boolean accepts, boolean out) {}

    /** What there is to choose among. */
    public record Options(String method, List<Choosable> among) {
        public Options {
            among = Lists.orEmpty(among);
        }
    }

    /** One option. */
    public record Choosable(String name, @Nullable String text) {}

    /** What was proposed to change in it, and what became of that. */
    public record Amendment(
            String motion,
            String text,
            String fate,
            @Nullable String before) {}

    /** How a motion was decided without a count. */
    public record Settled(String how, @Nullable Chosen chosen) {}

    /** One of several, by what it is voted for with and by its name. */
    public record Chosen(String choice, String name) {}

    /** How the votes fell. */
    public record Result(
            @JsonProperty("for") int inFavour,
            int against,
            int abstentions,
            List<Count> counts,
            @Nullable String needed,
            String outcome,
            @Nullable Tie tie,
            @Nullable Chosen chosen,
            List<Cast> votes) {

        public Result {
            counts = Lists.orEmpty(counts);
            votes = Lists.orEmpty(votes);
        }
    }

    /** How many votes one of several had. */
    public record Count(String choice, String name, int votes) {}

    /** What has the same votes, and how that is to be broken. */
    public record Tie(
            List<Chosen> among, String brokenBy, @Nullable String decides) {
        public Tie {
            among = Lists.orEmpty(among);
        }
    }

    /** One vote, of a unit or a member. */
    public record Cast(
            @Nullable String unit,
            @Nullable String member,
            String choice,
            @Nullable String by) {

        public String whose() {
            if (unit != null) return unit;
            return member == null ? "" : member;
        }
    }

    public boolean isOpen() {
        return "open".equals(status);
    }

    /** Still to be put, for the first time or in a further round. */
    public boolean isToBePut() {
        return "proposed".equals(status) || "to be put again".equals(status);
    }

    public boolean isTied() {
        return "tied".equals(status);
    }

    public boolean isOver() {
        return "closed".equals(status) || "settled".equals(status);
    }

    public boolean isSecret() {
        return "secret".equals(manner);
    }

    public boolean isCounted() {
        return "counted".equals(manner);
    }

    /** What a vote can be, with the word on its button; whoever may vote may abstain. */
    public List<Option> votes() {
        return Stream.concat(choices.stream(), Stream.of("abstain"))
                .distinct()
                .map(choice -> new Option(choice, named(choice)))
                .toList();
    }

    /** What the casting vote can be: for or against, or one of those that are tied. */
    public List<Option> ties() {
        return Optional.ofNullable(result)
                .map(Result::tie)
                .map(tie -> tie.among().stream()
                        .map(one -> new Option(
                                one.choice(), one.name().equals(one.choice()) ? named(one.choice()) : one.name()))
                        .toList())
                .filter(ties -> !ties.isEmpty())
                .orElse(List.of(new Option("for", "For"), new Option("against", "Against")));
    }

    public String named(String choice) {
        return switch (choice) {
            case "for" -> "For";
            case "against" -> "Against";
            case "abstain" -> "Abstain";
            default -> candidate(choice).orElse(choice);
        };
    }

    public Tag tag() {
        if (settled != null) return Tag.of("withdrawn".equals(settled.how()) ? "withdrawn" : "agreed");
        if (isOver() && result != null) return Tag.of(result.outcome());
        return switch (status) {
            case "open" -> new Tag("Vote open", "green");
            case "tied" -> new Tag("Tied", "yellow");
            case "closing" -> new Tag("Being counted", "blue");
            case "to be put again" -> new Tag("To be put again", "light-blue");
            default -> new Tag("To be put", "light-blue");
        };
    }

    private Optional<String> candidate(String choice) {
        return election == null
                ? Optional.empty()
                : election.nominations().stream()
                        .filter(nomination -> nomination.person().equals(choice))
                        .map(Nomination::name)
                        .findFirst();
    }
}
