package org.quorate.membership.requirements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.membership.requirements.domain.Requirement;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.domain.Stakeholder;
import org.quorate.membership.requirements.domain.TermsWanted;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** A set of requirements as the secretariat sends it. */
public record RequirementSetRequest(
        @NotNull String key,
        @NotNull String name,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Size(max = 200) @Nullable List<@NotNull @Valid RequirementJson> requirements,
        @Size(max = 200) @Nullable List<@NotNull @Valid StakeholderJson> stakeholders,
        @Nullable @Valid TermsWantedJson terms,
        @Size(max = 20) @Nullable List<@NotNull @Valid AdviceJson> advice) {

    public static RequirementSetRequest of(RequirementSet set) {
        return new RequirementSetRequest(
                set.key(),
                set.name(),
                set.from(),
                set.until(),
                set.requirements().stream().map(RequirementJson::of).toList(),
                set.stakeholders().stream().map(StakeholderJson::of).toList(),
                TermsWantedJson.of(set.terms()),
                set.advice().stream().map(AdviceJson::of).toList());
    }

    public RequirementSet set() {
        return set(UnaryOperator.identity());
    }

    /**
     * The set that is meant, with the ids that organisations have here.
     *
     * @throws org.quorate.starter.problems.RuleBroken naming the place that makes no sense
     */
    public RequirementSet set(UnaryOperator<UUID> ids) {
        String called = Field.at("/name", () -> Text.line(name));
        List<Requirement> read = members(ids);
        List<Stakeholder> involved = StakeholderJson.all(stakeholders);
        TermsWanted wanted = terms == null ? null : terms.wanted();
        List<Advice> advised = AdviceJson.all(advice);
        Field.at("/requirements", () -> new RequirementSet("any", called, from, null, read, involved, wanted, advised));
        Field.at("/key", () -> new RequirementSet(key, called, from, null, read, involved, wanted, advised));
        return Field.at("/until", () -> new RequirementSet(key, called, from, until, read, involved, wanted, advised));
    }

    private List<Requirement> members(UnaryOperator<UUID> ids) {
        List<Requirement> read = new ArrayList<>();
        for (int index = 0; requirements != null && index < requirements.size(); index++) {
            RequirementJson sent = requirements.get(index);
            read.add(Field.at("/requirements/" + index, () -> requirement(sent, ids)));
        }
        return read;
    }

    private static Requirement requirement(RequirementJson sent, UnaryOperator<UUID> ids) {
        OrganisationId organisation =
                sent.organisation() == null ? null : new OrganisationId(ids.apply(sent.organisation()));
        return new Requirement(sent.title(), sent.ground(), organisation, sent.law());
    }
}
