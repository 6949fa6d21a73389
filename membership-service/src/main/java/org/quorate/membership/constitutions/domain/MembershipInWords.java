package org.quorate.membership.constitutions.domain;

import java.util.ArrayList;
import java.util.List;

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
        if (rules.seatsPerOrganisation() != null) {
            sentences.add("Seats: at most " + rules.seatsPerOrganisation() + " for any one organisation.");
        }
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
                        + " in a year ceases to be a member";
        return "Substitutes: a named one, for one meeting only" + wish + limit + ".";
    }
}
