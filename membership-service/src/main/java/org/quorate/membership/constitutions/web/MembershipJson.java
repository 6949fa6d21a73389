package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.belonging.CodeOfConduct;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.belonging.Wording;
import org.quorate.membership.dates.Years;
import org.quorate.membership.wording.Choice;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** How people come and go, as it is sent and shown. */
record MembershipJson(
        @Nullable @Valid SubstitutesJson substitutes,
        @Nullable @Valid FractionJson attendance,
        @Nullable Period resignationNotice,
        @Nullable Period chairTerm,
        @Nullable String termOfOffice,
        @Nullable Integer seatsPerOrganisation,
        @Nullable @Valid CodeOfConductJson codeOfConduct,
        @Nullable Period noticeOfEnding,
        @Size(max = 100) @Nullable List<@NotNull String> inAttendance,
        @Size(max = 100) @Nullable List<@NotNull String> cessation,
        @Nullable String expulsion) {

    record SubstitutesJson(
            @NotNull Boolean allowed,
            @Nullable Integer timesAYear,
            @Nullable Period notice,
            @Nullable String year) {}

    record CodeOfConductJson(
            @NotNull String version, @Nullable Boolean beforeVoting) {}

    static MembershipJson of(MembershipRules rules) {
        SubstituteRules substitutes = rules.substitutes();
        SubstituteRules.Year year = substitutes.year();
        CodeOfConduct code = rules.codeOfConduct();
        Wording wording = rules.wording();
        return new MembershipJson(
                new SubstitutesJson(
                        substitutes.allowed(),
                        substitutes.timesAYear(),
                        substitutes.notice(),
                        year == null ? null : Choice.wordFor(year)),
                FractionJson.of(rules.attendance()),
                rules.resignationNotice(),
                rules.chairTerm(),
                rules.termOfOffice(),
                rules.seatsPerOrganisation(),
                code == null ? null : new CodeOfConductJson(code.version(), code.beforeVoting()),
                rules.noticeOfEnding(),
                wording.inAttendance(),
                wording.cessation(),
                wording.expulsion());
    }

    MembershipRules rules() {
        return new MembershipRules(
                substituteRules(),
                attendance == null ? null : attendance.fraction("/membership/attendance", "R-MEM-11"),
                resignationNotice == null
                        ? null
                        : Field.at(
                                "/membership/resignationNotice", "R-MEM-7", () -> Years.atMost(2, resignationNotice)),
                chairTerm == null
                        ? null
                        : Field.at("/membership/chairTerm", "R-MEM-14", () -> Years.atMost(50, chairTerm)),
                line("/membership/termOfOffice", "R-MEM-14", termOfOffice),
                cap(),
                code(),
                noticeOfEnding == null
                        ? null
                        : Field.at("/membership/noticeOfEnding", "R-MEM-14", () -> Years.atMost(2, noticeOfEnding)),
                new Wording(
                        lines("/membership/inAttendance", "R-MEM-6", inAttendance),
                        lines("/membership/cessation", "R-MEM-8", cessation),
                        line("/membership/expulsion", "R-MEM-12", expulsion)));
    }

    private @Nullable Integer cap() {
        return Field.at(
                        "/membership/seatsPerOrganisation",
                        "R-MEM-17",
                        () -> new MembershipRules(SubstituteRules.NONE, null, null, null, null, seatsPerOrganisation))
                .seatsPerOrganisation();
    }

    private @Nullable CodeOfConduct code() {
        CodeOfConductJson sent = codeOfConduct;
        return sent == null
                ? null
                : Field.at(
                        "/membership/codeOfConduct/version",
                        "R-MEM-16",
                        () -> new CodeOfConduct(sent.version(), Boolean.TRUE.equals(sent.beforeVoting())));
    }

    private SubstituteRules substituteRules() {
        SubstitutesJson sent = substitutes;
        if (sent == null) {
            return SubstituteRules.NONE;
        }
        String word = sent.year();
        SubstituteRules.Year year = word == null
                ? null
                : Field.at(
                        "/membership/substitutes/year", "R-MEM-9", () -> Choice.of(SubstituteRules.Year.class, word));
        return Field.at(
                "/membership/substitutes",
                "R-MEM-10",
                () -> new SubstituteRules(sent.allowed(), sent.timesAYear(), sent.notice(), year));
    }

    private static @Nullable String line(String pointer, String rule, @Nullable String sent) {
        return sent == null ? null : Field.at(pointer, rule, () -> Text.line(sent));
    }

    private static List<String> lines(String pointer, String rule, @Nullable List<String> sent) {
        List<String> read = new ArrayList<>();
        for (int index = 0; sent != null && index < sent.size(); index++) {
            String each = sent.get(index);
            read.add(Field.at(pointer + "/" + index, rule, () -> Text.line(each)));
        }
        return read;
    }
}
