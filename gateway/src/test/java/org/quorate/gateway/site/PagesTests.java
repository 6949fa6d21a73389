package org.quorate.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;

@Tag("R-PUB-1")
class PagesTests extends RunningGateway {

    @Test
    void the_front_page_leads_to_every_tenant() {
        assertThat(page("/").select(".q-card__link").eachAttr("href"))
                .containsExactly("/gloucestershire-cc", "/tewkesbury-bc", "/nhs-gloucestershire-icb");
    }

    @Test
    void a_tenants_page_leads_to_its_boards_decisions_and_indicators() {
        var page = page("/gloucestershire-cc");

        assertThat(page.select("section[aria-labelledby=boards] a").eachText())
                .contains("Gloucestershire Health and Wellbeing Board");
        assertThat(page.select("section[aria-labelledby=boards]").text()).contains("Partnership Proposed");
        assertThat(page.select("section[aria-labelledby=latest-decisions] .q-number")
                        .first()
                        .text())
                .isEqualTo("Decision 4");
        assertThat(page.select(".q-tally").first().text()).isEqualTo("▲ 2 better ● 3 similar ▼ 2 worse");
    }

    @Test
    @Tag("R-MEM-6")
    void a_boards_page_counts_seats_members_and_votes_apart() {
        var page = page("/gloucestershire-cc/bodies/glos-hwb");

        assertThat(page.select(".q-figures").first().text()).isEqualTo("seats 20 members 19 voting units 6");
        assertThat(page.select(".q-seat")).hasSize(20);
        assertThat(page.select(".q-unit__name").eachText())
                .contains("NHS one vote", "Healthwatch one vote", "Without a voting unit");
        assertThat(page.select("main").text())
                .contains("Also holds the seat: Chair, 2gether NHS Foundation Trust")
                .contains("Quorum: one quarter of the members (5 of 19) and at least 4 voting organisations")
                .contains("Air Quality Strategy: further report")
                .contains("Tuesday 14 May 2019");
    }

    @Test
    @Tag("R-MEM-1")
    void a_boards_compliance_page_tells_what_is_missing_vacant_and_ending_with_the_law() {
        assertThat(page("/gloucestershire-cc/bodies/glos-hwb/compliance?on=2022-07-02")
                        .select("main")
                        .text())
                .contains("As of 2 July 2022, not all those sit who must.")
                .contains("Missing: there is no such seat A representative of each relevant integrated care board"
                        + " Health and Care Act 2022")
                .contains("Vacant: the seat is there, nobody is in it A representative of the local Healthwatch")
                .contains("Director of public health Ends 31 August 2022");
    }

    @Test
    @Tag("R-MEM-2")
    @Tag("R-MEM-4")
    void a_check_also_tells_who_is_to_be_involved_what_the_terms_lack_and_what_is_advised() {
        assertThat(page("/gloucestershire-cc/bodies/glos-hwb/compliance?on=2022-07-02&within=P6M")
                        .select("main")
                        .text())
                .contains("Providers of social care ICP guidance")
                .contains("Do not say yet: objectives LSP handbook")
                .contains("Not agreed yet by Healthwatch Gloucestershire")
                .contains("The chair sits on the executive Not followed LSP handbook");
        assertThat(MEMBERSHIP
                        .arrivedAt("/api/gloucestershire-cc/bodies/glos-hwb/compliance")
                        .getLast()
                        .uri()
                        .getQuery())
                .isEqualTo("on=2022-07-02&within=P6M");
    }

    @Test
    @Tag("R-MEM-13")
    void the_vacancies_name_who_is_to_fill_them_and_what_was_asked() {
        var page = page("/gloucestershire-cc/vacancies");

        assertThat(page.select("section[aria-labelledby=vacant] li").first().text())
                .contains("Healthwatch representative Overdue")
                .contains("Vacant since 1 March 2019, to be filled by Healthwatch Gloucestershire")
                .contains("Asked on 4 March 2019, due by 1 May 2019");
        assertThat(page.select("section[aria-labelledby=ending] li").text())
                .contains("Chair Leader of the county council, until 30 September 2019, as announced");
    }

    @Test
    @Tag("R-MEM-16")
    void the_interests_are_public_but_for_the_details_of_those_withheld() {
        assertThat(page("/gloucestershire-cc/bodies/glos-hwb/conduct")
                        .select("main")
                        .text())
                .contains("Disclosable pecuniary: Partner in a general practice (from 1 April 2015)")
                .contains("An interest whose details are withheld by law")
                .contains("Additional CCG member Not accepted yet");
    }

    @Test
    @Tag("R-MEM-15")
    void a_joint_selection_shows_which_side_has_consented() {
        assertThat(page("/gloucestershire-cc/bodies/glos-hwb/selections")
                        .select("main")
                        .text())
                .contains("Chair: Accountable Officer, CCG Open")
                .contains("The ICB Consented 1 June 2022, by Chair of the ICB")
                .contains("The local authorities Awaited");
    }

    @Test
    @Tag("R-MEM-11")
    void the_attendance_shows_who_is_put_up_for_review_and_who_was_not_seen() {
        assertThat(page("/gloucestershire-cc/bodies/glos-hwb/attendance")
                        .select("main")
                        .text())
                .contains("Additional CCG member Put up for review 4 1 0 1 2 25%")
                .contains("NHS England Not seen at any of these meetings")
                .contains("Last seen 14 May 2019, 1 meeting since");
    }

    @Test
    @Tag("R-MEM-18")
    void the_structure_chart_shows_inactive_bodies_as_such_in_picture_and_list() {
        var page = page("/gloucestershire-cc/bodies/structure");

        assertThat(page.select(".q-nested .q-nested li").eachText())
                .contains(
                        "Children and Young People Inactive Thematic group, 0 members, inactive since 1 September 2018");
        assertThat(page.select(".q-nested .q-nested li").eachText())
                .anySatisfy(icp -> assertThat(icp)
                        .contains("Run by NHS Gloucestershire ICB and Gloucestershire County Council")
                        .contains("Reports to Gloucestershire Health and Wellbeing Board")
                        .contains("Secretariat: Gloucestershire County Council"));
        assertThat(page.select("svg .q-tree__box--inactive")).hasSize(1);
        assertThat(page.select("svg text").eachText()).contains("Thematic group, 0 members, inactive");
    }

    @Test
    @Tag("R-MTG-6")
    void a_meetings_page_shows_who_was_there_and_who_was_not() {
        var page = page("/gloucestershire-cc/meetings/hwb-2019-05-14");

        assertThat(page.select(".q-quorum").text())
                .contains("Quorate")
                .contains("16 members present, 5 needed")
                .contains("5 voting organisations present, 4 needed")
                .contains("Not represented: NHS England.");
        assertThat(page.select(".q-attendance__heading").eachText())
                .containsExactly("Present (15)", "Represented (1)", "Apologies (1)", "Absent (2)");
        assertThat(page.select("section[aria-labelledby=decisions] .q-entry")).hasSize(4);
    }

    @Test
    @Tag("R-MTG-7")
    void a_meetings_page_says_what_a_quorum_lacks() {
        assertThat(page("/tewkesbury-bc/meetings/ilp-2021-06-10")
                        .select(".q-quorum")
                        .text())
                .contains("Not quorate")
                .contains("1 more member and 1 more voting organisation needed.");
    }

    @Test
    @Tag("R-MTG-2")
    @Tag("R-MTG-3")
    void a_meetings_page_gives_its_agenda_and_its_dates() {
        var page = page("/gloucestershire-cc/meetings/hwb-2019-07-23");

        assertThat(page.select("main").text())
                .contains("10am on Tuesday 23 July 2019")
                .contains("Agenda published by Monday 15 July 2019")
                .contains("Questions close 10am on Tuesday 16 July 2019");
        assertThat(page.select(".q-quorum").text())
                .isEqualTo("Quorum Not yet known Needed: 5 members and 4 voting organisations.");
        assertThat(page.select(".q-item")).hasSize(11);
        assertThat(page.select(".q-item").get(5).text())
                .contains("Joint Health and Wellbeing Strategy")
                .contains("For decision")
                .contains("Sponsor: Director of Public Health")
                .contains("Recommendation Agree for the draft strategy to be circulated for consultation");
    }

    @Test
    @Tag("R-DEC-1")
    void a_decisions_page_shows_the_votes_and_the_chain() {
        var page = page("/gloucestershire-cc/decisions/hwb-d3");

        assertThat(page.select(".govuk-tag").first().text()).isEqualTo("Resolved");
        assertThat(page.select(".q-figures").text()).isEqualTo("for 3 against 1 abstained 1");
        assertThat(page.select("tbody tr").eachText())
                .contains("District councils Against District council elected representative");
        assertThat(page.select(".q-code")).hasSize(2);
        assertThat(page("/gloucestershire-cc/decisions/hwb-d1").text())
                .contains("None: this is the first entry of the register");
    }

    @Test
    @Tag("R-DEC-3")
    void an_officers_decision_gives_its_reasons() {
        assertThat(page("/tewkesbury-bc/decisions/od-1").select("main").text())
                .contains(
                        "Head of Development Services, in consultation with the Lead Member for Health and Wellbeing on 28 June 2021")
                .contains("Alternatives considered and rejected A borough-wide engager")
                .contains("Conflicts declared None");
    }

    @Test
    void the_register_goes_on_where_the_service_says() {
        assertThat(page("/gloucestershire-cc/decisions").select("a[rel=next]").attr("href"))
                .isEqualTo("?after=n-1");
        assertThat(page("/gloucestershire-cc/decisions?body=glos-hwb&after=a%26b")
                        .select("a[rel=next]")
                        .attr("href"))
                .isEqualTo("?body=glos-hwb&after=n-1");
        assertThat(Stream.concat(MEETINGS.arrived().stream(), MORE_MEETINGS.arrived().stream())
                        .map(each -> each.uri().getRawQuery()))
                .contains("limit=50&body=glos-hwb&after=a%26b");
    }

    @Test
    @Tag("R-FND-5")
    void a_funds_page_accounts_for_every_pound() {
        var page = page("/tewkesbury-bc/funds/tewkesbury-ilp-fund");

        assertThat(page.select(".q-money tbody tr").eachText())
                .containsExactly(
                        "Paid paid out against a commitment £12,500.00 5%",
                        "Committed agreed by the body and the officer, not yet paid £15,000.00 6%",
                        "Reserved set aside for a request that awaits a decision £56,000.00 22%",
                        "Available free for new requests £166,500.00 67%",
                        "Allocated £250,000.00 100%");
        assertThat(page.select(".q-balance__bar").attr("aria-label"))
                .isEqualTo("Paid 5%, Committed 6%, Reserved 22%, Available 67%");
        assertThat(page.select("main").text())
                .contains("takes the Strengthening Local Communities approach")
                .contains("Community engager Brockworth pilot Committed 1 of 2 £27,500.00 £12,500.00")
                .contains("4 1 August 2021 Paid INV-0001 Community engager £12,500.00");
    }

    @Test
    @Tag("R-IND-2")
    void the_indicators_page_compares_in_words_and_shapes() {
        var rows = page("/gloucestershire-cc/indicators").select("tbody tr").eachText();

        assertThat(rows).hasSize(7);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("adult carers")
                        .contains("28.5% 24.9 to 32.3 2017/18")
                        .contains("▼ Worse 35.5%")
                        .contains("● Similar 32.3%"));
        assertThat(rows.getFirst()).contains("▲ Better 22.2%");
    }

    @Test
    void an_indicators_chart_is_told_in_words_and_in_a_table() {
        var page = page("/gloucestershire-cc/indicators/1.18ii");

        assertThat(page.select("svg.q-chart__svg title").text()).contains("adult carers");
        assertThat(page.select("svg.q-chart__svg desc").text())
                .isEqualTo("Gloucestershire: 28.5%, 95% interval 24.9 to 32.3. England: 35.5%. South West: 32.3%.");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Gloucestershire 2017/18 28.5% 24.9 to 32.3",
                        "England 2017/18 35.5% not known", "South West 2017/18 32.3% not known");
        assertThat(INDICATORS
                        .arrivedAt("/api/gloucestershire-cc/indicators")
                        .getFirst()
                        .uri()
                        .getQuery())
                .contains("area=E10000013");
    }

    @Test
    void an_empty_place_says_that_it_is_empty() {
        assertThat(page("/nhs-gloucestershire-icb").select(".q-empty").eachText())
                .contains(
                        "No meeting has been called yet.",
                        "No decision has been recorded yet.",
                        "No board has been set up yet.",
                        "No fund has been set up yet.",
                        "No indicator is being followed yet.");
    }
}
