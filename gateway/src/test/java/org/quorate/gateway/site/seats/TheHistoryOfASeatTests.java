package org.quorate.gateway.site.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

@Tag("R-MEM-14")
class TheHistoryOfASeatTests extends BrowsingGateway {

    private static final String BODY = "/gloucestershire-cc/bodies/glos-hwb";
    private static final String SEAT = BODY + "/seats/seat-1";

    @Test
    void names_everyone_who_sat_in_it_or_will_with_the_reason_of_each_ending() {
        assertThat(page(SEAT).select("section[aria-labelledby=terms] li").eachText())
                .containsExactly(
                        "Additional CCG member To come From 1 April 2099",
                        "Chair, Clinical Commissioning Group Sits now From 23 May 2017 until 31 March 2099",
                        "Accountable Officer, CCG From 1 April 2013 until 22 May 2017 Ended: resigned, retired"
                                + " Corrected on 1 June 2017: it had been on record that it ended on 12 May 2017, ceased to be a"
                                + " member. The letter had been misread");
    }

    @Test
    void tells_what_the_seat_was_before_it_changed() {
        assertThat(page(SEAT).select("section[aria-labelledby=times] li").eachText())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo("Clinical Chair From 1 April 2013 until 22 May 2017, voting unit NHS");
    }

    @Test
    void offers_the_secretariat_what_can_still_be_done_about_each_term() {
        browse("/account");

        assertThat(open(SEAT).select("section[aria-labelledby=terms] a").eachAttr("href"))
                .containsExactly(
                        BODY + "/terms/term-2/edit",
                        BODY + "/terms/term-2/removal",
                        BODY + "/terms/term-1/edit",
                        BODY + "/terms/term-1/ending",
                        BODY + "/terms/term-0/ending/correction",
                        BODY + "/terms/term-0/ending/withdrawal");
    }

    @Test
    void a_term_that_has_begun_keeps_its_person_and_its_first_day() {
        String page = BODY + "/terms/term-1/edit";

        submit(page, open(page), Map.of("/until.day", "31", "/until.month", "12", "/until.year", "2098"));

        assertThat(sent("term-1"))
                .isEqualTo(
                        "{\"seat\":\"seat-1\",\"person\":\"person-1\",\"from\":\"2017-05-23\",\"until\":\"2098-12-31\"}");
    }

    @Test
    void a_term_to_come_may_be_given_to_another() {
        String page = BODY + "/terms/term-2/edit";

        submit(page, open(page), Map.of("/person", "person-3"));

        assertThat(sent("term-2")).isEqualTo("{\"seat\":\"seat-1\",\"person\":\"person-3\",\"from\":\"2099-04-01\"}");
    }

    @Test
    @Tag("R-ALL-3")
    void an_ending_that_was_on_record_wrongly_is_put_right_from_what_it_says() {
        String page = BODY + "/terms/term-0/ending/correction";

        submit(page, open(page), Map.of("/on.day", "23", "/why", "A day early"));

        assertThat(MEMBERSHIP
                        .arrivedAt("/api" + BODY + "/terms/term-0/ending/correction")
                        .getLast()
                        .body())
                .isEqualTo(
                        "{\"reason\":\"resigned\",\"on\":\"2017-05-23\",\"ground\":\"retired\",\"why\":\"A day early\"}");
    }

    private static String sent(String term) {
        return MEMBERSHIP.arrivedAt("/api" + BODY + "/terms/" + term).stream()
                .filter(each -> each.method().equals("PUT"))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
