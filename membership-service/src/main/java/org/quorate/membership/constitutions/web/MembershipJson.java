package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Fraction;
import org.quorate.membership.constitutions.domain.MembershipRules;
import org.quorate.membership.constitutions.domain.SubstituteRules;
import org.quorate.starter.problems.Field;

/** How people come and go, as it is sent and shown. */
record MembershipJson(
        @Nullable @Valid SubstitutesJson substitutes,
        @Nullable @Valid FractionJson attendance,
        @Nullable Period resignationNotice,
        @Nullable Period chairTerm,
        @Nullable String termOfOffice,
        @Nullable Integer seatsPerOrganisation) {

    record SubstitutesJson(
            @NotNull Boolean allowed,
            @Nullable Integer timesAYear,
            @Nullable Period notice) {}

    static MembershipJson of(MembershipRules rules) {
        SubstituteRules substitutes = rules.substitutes();
        return new MembershipJson(
                new SubstitutesJson(substitutes.allowed(), substitutes.timesAYear(), substitutes.notice()),
                FractionJson.of(rules.attendance()),
                rules.resignationNotice(),
                rules.chairTerm(),
                rules.termOfOffice(),
                rules.seatsPerOrganisation());
    }

    MembershipRules rules() {
        SubstituteRules read = substituteRules();
        Fraction attended = attendance == null ? null : attendance.fraction("/membership/attendance", "R-MEM-11");
        check("/membership/resignationNotice", "R-MEM-7", read, resignationNotice, null, null, null);
        check("/membership/chairTerm", "R-MEM-14", read, null, chairTerm, null, null);
        check("/membership/termOfOffice", "R-MEM-14", read, null, null, termOfOffice, null);
        check("/membership/seatsPerOrganisation", "R-MEM-17", read, null, null, null, seatsPerOrganisation);
        return new MembershipRules(read, attended, resignationNotice, chairTerm, termOfOffice, seatsPerOrganisation);
    }

    /** Tries one field by itself, so that what is refused is known by its place. */
    private static void check(
            String pointer,
            String rule,
            SubstituteRules substitutes,
            @Nullable Period notice,
            @Nullable Period chair,
            @Nullable String office,
            @Nullable Integer seats) {
        Field.at(pointer, rule, () -> new MembershipRules(substitutes, null, notice, chair, office, seats));
    }

    private SubstituteRules substituteRules() {
        SubstitutesJson sent = substitutes;
        return sent == null
                ? SubstituteRules.NONE
                : Field.at(
                        "/membership/substitutes",
                        "R-MEM-10",
                        () -> new SubstituteRules(sent.allowed(), sent.timesAYear(), sent.notice()));
    }
}
