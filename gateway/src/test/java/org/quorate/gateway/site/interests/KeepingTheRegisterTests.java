package org.quorate.gateway.site.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

@Tag("R-MEM-16")
class KeepingTheRegisterTests extends BrowsingGateway {

    private static final String PERSON = "/gloucestershire-cc/people/person-1";

    @Test
    void anyone_reads_what_is_registered_what_was_stated_before_and_what_came_off() {
        assertThat(page(PERSON).select("main li").eachText())
                .containsExactly(
                        "Partner in a general practice Disclosable pecuniary From 1 April 2015"
                                + " Stated from 1 April 2015: Salaried doctor (disclosable pecuniary)",
                        "An interest whose details are withheld by law From 1 January 2017",
                        "Trustee of a hospice Other registrable From 1 January 2016 until 31 December 2018"
                                + " Off the register since 31 December 2018: no longer a trustee");
    }

    @Test
    void an_amendment_begins_with_what_is_stated_now() {
        String page = PERSON + "/interests/i1/edit";

        submit(
                page,
                open(page),
                Map.of("/description", "Retired", "/from.day", "1", "/from.month", "5", "/from.year", "2019"));

        assertThat(MEMBERSHIP
                        .arrivedAt("/api" + PERSON + "/interests/i1/amendments")
                        .getFirst()
                        .body())
                .isEqualTo("{\"kind\":\"disclosable-pecuniary\",\"description\":\"Retired\",\"from\":\"2019-05-01\"}");
    }

    @Test
    void an_interest_comes_off_with_a_reason() {
        String page = PERSON + "/interests/i1/removal";

        submit(
                page,
                open(page),
                Map.of("/on.day", "1", "/on.month", "5", "/on.year", "2019", "/reason", "No longer a partner"));

        assertThat(MEMBERSHIP
                        .arrivedAt("/api" + PERSON + "/interests/i1/removal")
                        .getFirst()
                        .body())
                .isEqualTo("{\"on\":\"2019-05-01\",\"reason\":\"No longer a partner\"}");
    }
}
