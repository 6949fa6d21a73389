package org.quorate.gateway.site.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

@Tag("R-MEM-16")
class KeepingTheRegisterTests extends BrowsingGateway {

    private static final String PERSON = "/gloucestershire-cc/people/person-1";

    @Test
    void anyone_reads_what_is_registered_what_was_stated_before_and_what_came_off() {
        assertThat(page(PERSON).select("section[aria-labelledby=interests] li").eachText())
                .containsExactly(
                        "Partner in a general practice Disclosable pecuniary From 1 April 2015"
                                + " Stated from 1 April 2015: Salaried doctor (disclosable pecuniary)",
                        "An interest whose details are withheld by law From 1 January 2017",
                        "Trustee of a hospice Other registrable From 1 January 2016 until 31 December 2018"
                                + " Off the register since 31 December 2018: no longer a trustee");
    }

    @Test
    @Tag("R-MEM-6")
    void anyone_reads_where_they_sit_and_sat() {
        var seats = page(PERSON).select("section[aria-labelledby=seats] li");

        assertThat(seats.eachText())
                .containsExactly(
                        "Gloucestershire Health and Wellbeing Board Sits now Chair, Clinical Commissioning Group, for"
                                + " Gloucestershire CCG From 23 May 2017 Vice-chair from 1 May 2018",
                        "Integrated Care Partnership Chair, CCG From 1 July 2016 until 30 June 2018");
        assertThat(seats.select("a").eachAttr("href"))
                .containsExactly("/gloucestershire-cc/bodies/glos-hwb", "/glos-icb/bodies/glos-icp");
    }

    @Test
    void an_amendment_begins_with_what_is_stated_now() {
        assertThat(sent("i1", "edit", "amendments", Map.of("/description", "Retired", "/from.day", "1")))
                .isEqualTo("{\"kind\":\"disclosable-pecuniary\",\"description\":\"Retired\",\"from\":\"2019-05-01\"}");
    }

    @Test
    void an_interest_comes_off_with_a_reason() {
        assertThat(sent("i1", "removal", "removal", Map.of("/reason", "No longer a partner", "/on.day", "1")))
                .isEqualTo("{\"on\":\"2019-05-01\",\"reason\":\"No longer a partner\"}");
    }

    /** What is sent when a page is filled in; days are in May 2019. */
    private String sent(String interest, String page, String act, Map<String, String> entries) {
        String place = PERSON + "/interests/" + interest + "/";
        var all = new HashMap<>(entries);
        for (String day : new String[] {"/from", "/on"}) {
            if (!entries.containsKey(day + ".day")) continue;
            all.put(day + ".month", "5");
            all.put(day + ".year", "2019");
        }
        submit(place + page, open(place + page), all);
        return MEMBERSHIP.arrivedAt("/api" + place + act).getLast().body();
    }
}
