package org.quorate.membership.constitutions.domain.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.belonging.Wording;

/** The part of a constitution about members, in words. */
record MembershipInWords(MembershipRules rules) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(substitutesInWords());
        if (rules.attendance() != null) {
            sentences.add("Attendance: a member who attends fewer than " + Words.share(rules.attendance())
                    + " of the meetings is put up for review.");
        }
        if (rules.resignationNotice() != null) {
            sentences.add("Resignation: in writing to the chair, with at least "
                    + Words.ofPeriod(rules.resignationNotice()) + " notice.");
        }
        if (rules.termOfOffice() != null) {
            sentences.add("Term of office: " + rules.termOfOffice() + ".");
        }
        if (rules.chairTerm() != null) {
            sentences.add("Chair: holds office for " + Words.period(rules.chairTerm()) + ".");
        }
        if (rules.noticeOfEnding() != null) {
            sentences.add("Ends of terms: announced " + Words.period(rules.noticeOfEnding()) + " ahead.");
        }
        if (rules.seatsPerOrganisation() != null) {
            sentences.add("Seats: at most " + rules.seatsPerOrganisation() + " for any one organisation.");
        }
        if (rules.codeOfConduct() != null) {
            sentences.add("Code of conduct: members accept version "
                    + rules.codeOfConduct().version()
                    + (rules.codeOfConduct().beforeVoting() ? " before they first vote." : "."));
        }
        sentences.addAll(inTheirOwnWords(rules.wording()));
        return sentences;
    }

    private String substitutesInWords() {
        SubstituteRules substitutes = rules.substitutes();
        if (!substitutes.allowed()) {
            return "Substitutes: none.";
        }
        String wish = substitutes.notice() == null
                ? ""
                : ", ideally with " + Words.ofPeriod(substitutes.notice()) + " notice";
        String limit = substitutes.timesAYear() == null
                ? ""
                : "; a member who sends one more than " + Words.times(substitutes.timesAYear())
                        + yearInWords(substitutes.year()) + " ceases to be a member";
        return "Substitutes: a named one, for one meeting only" + wish + limit + ".";
    }

    private static String yearInWords(SubstituteRules.@Nullable Year year) {
        if (year == null) {
            return " in a year";
        }
        return switch (year) {
            case ROLLING -> " in any 12 months";
            case MUNICIPAL -> " in a municipal year";
        };
    }

    private static List<String> inTheirOwnWords(Wording wording) {
        List<String> sentences = new ArrayList<>();
        if (!wording.inAttendance().isEmpty()) {
            sentences.add("In attendance, without a vote: " + Words.list(wording.inAttendance()) + ".");
        }
        if (!wording.cessation().isEmpty()) {
            sentences.add("Membership ends at once by: " + Words.list(wording.cessation()) + ".");
        }
        if (wording.expulsion() != null) {
            sentences.add("Expulsion: " + wording.expulsion() + ".");
        }
        return sentences;
    }
}
