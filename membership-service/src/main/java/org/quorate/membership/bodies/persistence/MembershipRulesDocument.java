package org.quorate.membership.bodies.persistence;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.belonging.CodeOfConduct;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.belonging.Wording;

/** How people come and go, as it is stored. */
record MembershipRulesDocument(
        boolean substitutes,
        @Nullable Integer substitutesAYear,
        @Nullable Period substitutesNotice,
        @Nullable FractionDocument attendance,
        @Nullable Period resignationNotice,
        @Nullable Period chairTerm,
        @Nullable String termOfOffice,
        @Nullable Integer seatsPerOrganisation,
        SubstituteRules.@Nullable Year substitutesYear,
        @Nullable String codeOfConduct,
        @Nullable Boolean codeBeforeVoting,
        @Nullable Period noticeOfEnding,
        @Nullable List<String> inAttendance,
        @Nullable List<String> cessation,
        @Nullable String expulsion) {

    static MembershipRulesDocument of(MembershipRules rules) {
        CodeOfConduct code = rules.codeOfConduct();
        return new MembershipRulesDocument(
                rules.substitutes().allowed(),
                rules.substitutes().timesAYear(),
                rules.substitutes().notice(),
                FractionDocument.of(rules.attendance()),
                rules.resignationNotice(),
                rules.chairTerm(),
                rules.termOfOffice(),
                rules.seatsPerOrganisation(),
                rules.substitutes().year(),
                code == null ? null : code.version(),
                code == null ? null : code.beforeVoting(),
                rules.noticeOfEnding(),
                rules.wording().inAttendance(),
                rules.wording().cessation(),
                rules.wording().expulsion());
    }

    MembershipRules restored() {
        return new MembershipRules(
                new SubstituteRules(substitutes, substitutesAYear, substitutesNotice, substitutesYear),
                attendance == null ? null : attendance.restored(),
                resignationNotice,
                chairTerm,
                termOfOffice,
                seatsPerOrganisation,
                codeOfConduct == null ? null : new CodeOfConduct(codeOfConduct, Boolean.TRUE.equals(codeBeforeVoting)),
                noticeOfEnding,
                new Wording(
                        Objects.requireNonNullElse(inAttendance, List.of()),
                        Objects.requireNonNullElse(cessation, List.of()),
                        expulsion));
    }
}
