package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.constitutions.domain.voting.Majority;
import org.quorate.membership.constitutions.domain.voting.Voting;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;

/** How a body votes, as it is sent and shown. */
record VotingJson(
        @NotNull String by,
        @Size(max = 100) @Nullable List<@NotNull String> units,
        @Size(max = 100) @Nullable List<@NotNull @Valid MajorityJson> majorities,
        @Nullable @Valid CastingVoteJson castingVote,
        @Nullable Boolean consensusFirst,
        @Nullable Boolean absentVoting,
        @Nullable @Valid ElectionsJson elections) {

    record MajorityJson(
            @NotNull String motion,
            @NotNull @Valid FractionJson share,
            @Nullable Boolean moreThan) {}

    record CastingVoteJson(@NotNull String heldBy, @Nullable Boolean withinOwnAuthority) {}

    static VotingJson of(Voting voting) {
        return new VotingJson(
                Choice.wordFor(voting.by()),
                voting.units(),
                voting.majorities().stream().map(VotingJson::majority).toList(),
                new CastingVoteJson(
                        Choice.wordFor(voting.castingVote().holder()),
                        voting.castingVote().withinOwnAuthority()),
                voting.consensusFirst(),
                voting.absentVoting(),
                ElectionsJson.of(voting.elections()));
    }

    Voting voting() {
        Voting.By unitOrMember = Field.at("/voting/by", "R-VOT-1", () -> Choice.of(Voting.By.class, by));
        List<Majority> needed = majorityList();
        CastingVote tie = tie();
        return Field.at(
                "/voting/units",
                "R-VOT-1",
                () -> new Voting(
                        unitOrMember,
                        Objects.requireNonNullElse(units, List.of()),
                        needed,
                        tie,
                        Boolean.TRUE.equals(consensusFirst),
                        Boolean.TRUE.equals(absentVoting),
                        elections == null ? null : elections.elections()));
    }

    private CastingVote tie() {
        CastingVoteJson vote = castingVote;
        return vote == null
                ? CastingVote.NONE
                : new CastingVote(
                        Field.at(
                                "/voting/castingVote/heldBy",
                                "R-VOT-4",
                                () -> Choice.of(CastingVote.Holder.class, vote.heldBy())),
                        Boolean.TRUE.equals(vote.withinOwnAuthority()));
    }

    private List<Majority> majorityList() {
        List<MajorityJson> sent = Objects.requireNonNullElse(majorities, List.of());
        List<Majority> read = new ArrayList<>();
        for (int index = 0; index < sent.size(); index++) {
            MajorityJson majority = sent.get(index);
            String place = "/voting/majorities/" + index;
            Fraction share = majority.share().fraction(place + "/share", "R-VOT-3");
            read.add(Field.at(
                    place,
                    "R-VOT-3",
                    () -> new Majority(majority.motion(), share, Boolean.TRUE.equals(majority.moreThan()))));
        }
        return read;
    }

    private static MajorityJson majority(Majority majority) {
        Fraction share = majority.share();
        return new MajorityJson(
                majority.motion(), new FractionJson(share.numerator(), share.denominator()), majority.moreThan());
    }
}
