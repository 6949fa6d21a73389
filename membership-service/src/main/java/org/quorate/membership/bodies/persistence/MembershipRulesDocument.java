package org.quorate.membership.bodies.persistence;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.MembershipRules;
import org.quorate.membership.constitutions.domain.SubstituteRules;

/** How people come and go, as it is stored. */
record MembershipRulesDocument(
        boolean substitutes,
        @Nullable Integer substitutesAYear,
        @Nullable Period substitutesNotice,
        @Nullable FractionDocument attendance,
        @Nullable Period resignationNotice,
        @Nullable Period chairTerm,
        @Nullable String termOfOffice,
        @Nullable Integer seatsPerOrganisation) {

    static MembershipRulesDocument of(MembershipRules rules) {
        return new MembershipRulesDocument(
                rules.substitutes().allowed(),
                rules.substitutes().timesAYear(),
                rules.substitutes().notice(),
                FractionDocument.of(rules.attendance()),
                rules.resignationNotice(),
                rules.chairTerm(),
                rules.termOfOffice(),
                rules.seatsPerOrganisation());
    }

    MembershipRules restored() {
        return new MembershipRules(
                new SubstituteRules(substitutes, substitutesAYear, substitutesNotice),
                attendance == null ? null : attendance.restored(),
                resignationNotice,
                chairTerm,
                termOfOffice,
                seatsPerOrganisation);
    }
}
