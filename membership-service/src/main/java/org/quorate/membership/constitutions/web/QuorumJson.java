package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** A quorum as it is sent and shown. */
record QuorumJson(
        @Nullable Integer members,
        @Nullable @Valid FractionJson fraction,
        @Nullable String fractionOf,
        @Nullable Integer units,
        @Nullable Duration waitWithout,
        @Size(max = 50) @Nullable List<@NotNull @Valid IncludingJson> including) {

    private static final String RULE = "R-MTG-6";

    static QuorumJson of(Quorum quorum) {
        Quorum.Share share = quorum.share();
        return new QuorumJson(
                quorum.members(),
                FractionJson.of(share == null ? null : share.fraction()),
                share == null ? null : Choice.wordFor(share.of()),
                quorum.units(),
                quorum.waitWithout(),
                quorum.including().stream().map(IncludingJson::of).toList());
    }

    Quorum quorum() {
        Quorum.Share share = share();
        List<Including> groups = IncludingJson.all(including);
        return Field.at("/quorum", RULE, () -> new Quorum(members, share, units, waitWithout, groups));
    }

    private Quorum.@Nullable Share share() {
        if (fraction == null) {
            if (fractionOf != null) {
                throw new RuleBroken(RULE, "says of what there is a fraction, but there is none")
                        .at("/quorum/fractionOf");
            }
            return null;
        }
        Fraction read = fraction.fraction("/quorum/fraction", RULE);
        String of = fractionOf == null ? Choice.wordFor(Quorum.Base.MEMBERS) : fractionOf;
        return new Quorum.Share(
                read, Field.at("/quorum/fractionOf", "R-MEM-6", () -> Choice.of(Quorum.Base.class, of)));
    }
}
