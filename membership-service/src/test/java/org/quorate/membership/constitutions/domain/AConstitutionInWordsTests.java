package org.quorate.membership.constitutions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.constitutions.domain.wording.InWords;
import org.quorate.membership.constitutions.domain.wording.Words;

class AConstitutionInWordsTests {

    private static final Size OF_2019 = new Size(20, 19, 6);

    @Test
    void reads_as_the_terms_of_reference_of_the_health_and_wellbeing_board() {
        List<String> sentences = inWords(Constitutions.healthAndWellbeingBoard(), OF_2019);

        assertThat(sentences)
                .containsExactly(
                        "Voting: individual members do not vote; each member organisation or group of organisations has"
                                + " one vote (NHS, County council, Healthwatch, District councils, NHS England and PCC"
                                + " and Constabulary).",
                        "Majority: a simple majority of the votes cast.",
                        "Casting vote: the chair.",
                        "Absent voting: none; whoever votes must be present.",
                        "Quorum: one quarter of the members (5 of 19), and at least 4 of the 6 voting organisations.",
                        "In public: meetings are open to the public.",
                        "Notice: agenda and reports are open to inspection 5 clear days before the meeting.",
                        "Questions: in writing until 10.00 am, 7 days before the meeting.",
                        "Minutes: numbered on through the municipal year.",
                        "Substitutes: a named one, for one meeting only, ideally with 1 week's notice.",
                        "Term of office: the term of the county council unless the organisation advises otherwise.");
    }

    @Test
    void reads_as_the_terms_of_reference_of_the_strategic_partnership() {
        List<String> sentences = inWords(Constitutions.strategicGroup(), new Size(11, 11, 11));

        assertThat(sentences)
                .containsExactly(
                        "Voting: each member has one vote.",
                        "Consensus first: a matter is agreed without a count unless someone asks for one.",
                        "Majority: a simple majority of the votes cast.",
                        "Majority for expulsion: at least two thirds of the votes cast.",
                        "Casting vote: the chair, unless it would require a member organisation to act beyond the chair's"
                                + " authority.",
                        "Absent voting: none; whoever votes must be present.",
                        "Quorum: 5 members; without one after 30 minutes the meeting is adjourned.",
                        "Meetings: at least every 4 months, and at least twice a year.",
                        "Substitutes: a named one, for one meeting only; a member who sends one more than 3 times in a"
                                + " year ceases to be a member.",
                        "Attendance: a member who attends fewer than one half of the meetings is put up for review.",
                        "Resignation: in writing to the chair, with at least 1 month's notice.",
                        "Chair: holds office for 2 years.");
    }

    @Test
    void leaves_out_the_figures_while_nobody_sits() {
        assertThat(inWords(Constitutions.healthAndWellbeingBoard(), new Size(0, 0, 6)))
                .contains("Quorum: one quarter of the members, and at least 4 of the 6 voting organisations.");
    }

    @Test
    void tells_the_cap_on_seats() {
        assertThat(inWords(Constitutions.withACapOf(1), OF_2019))
                .contains("Seats: at most 1 for any one organisation.");
    }

    @Test
    void says_periods_as_people_do() {
        assertThat(Words.period(Period.ofDays(7))).isEqualTo("1 week");
        assertThat(Words.period(Period.ofDays(10))).isEqualTo("10 days");
        assertThat(Words.period(Period.parse("P1Y6M"))).isEqualTo("1 year and 6 months");
        assertThat(Words.ofPeriod(Period.ofMonths(2))).isEqualTo("2 months'");
    }

    private static List<String> inWords(Constitution constitution, Size size) {
        return new InWords(constitution, size).sentences();
    }
}
