package org.quorate.membership.bodies.web.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.fitness.BesideSeats;
import org.quorate.membership.bodies.web.OrganisationJson;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.membership.requirements.domain.Check;
import org.quorate.membership.requirements.web.CheckShown;
import org.quorate.membership.requirements.web.CheckShown.FindingShown;
import org.quorate.membership.requirements.web.StakeholderJson;

/** What came of holding a body against a set of requirements: its seats, who was involved, its terms of reference, and advice. */
record SetShown(
        String key,
        String name,
        boolean compliant,
        List<FindingShown> met,
        List<FindingShown> vacant,
        List<FindingShown> missing,
        List<InvolvedShown> involved,
        List<StakeholderJson> notInvolved,
        @Nullable TermsShown terms,
        List<AdviceShown> advice) {

    record InvolvedShown(String stakeholder, String how, LocalDate on) {
        static InvolvedShown of(Involvement involvement) {
            return new InvolvedShown(involvement.stakeholder(), involvement.how(), involvement.on());
        }
    }

    record TermsShown(boolean agreedByAll, List<String> missingParts, List<OrganisationJson> awaited, String law) {}

    record AdviceShown(String title, boolean followed, String law) {}

    static SetShown of(Check check, BesideSeats beside) {
        CheckShown seats = CheckShown.of(check);
        return new SetShown(
                seats.key(),
                seats.name(),
                seats.compliant() && beside.isMet(),
                seats.met(),
                seats.vacant(),
                seats.missing(),
                beside.involved().stream().map(InvolvedShown::of).toList(),
                beside.notInvolved().stream().map(StakeholderJson::of).toList(),
                terms(beside),
                beside.set().advice().stream()
                        .map(advice -> advice(advice, beside))
                        .toList());
    }

    private static AdviceShown advice(Advice advice, BesideSeats beside) {
        return new AdviceShown(advice.title(), beside.follows(advice), advice.law());
    }

    private static @Nullable TermsShown terms(BesideSeats beside) {
        var wanted = beside.set().terms();
        return wanted == null
                ? null
                : new TermsShown(
                        wanted.agreedByAll(),
                        beside.missingParts(),
                        beside.awaited().stream()
                                .map(party -> new OrganisationJson(party.id().value(), party.name()))
                                .toList(),
                        wanted.law());
    }
}
