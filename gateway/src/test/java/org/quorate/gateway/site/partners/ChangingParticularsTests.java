package org.quorate.gateway.site.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

@Tag("R-ALL-3")
class ChangingParticularsTests extends BrowsingGateway {

    private static final String TENANT = "/gloucestershire-cc";

    @Test
    void an_organisation_is_put_right_from_what_is_on_record() {
        assertThat(sent("/organisations/org-nhs", Map.of("/name", "NHS England and Improvement", "/why", "Merged")))
                .isEqualTo("{\"name\":\"NHS England and Improvement\",\"sector\":\"nhs\",\"why\":\"Merged\"}");
    }

    @Test
    void a_person_comes_into_another_office_on_a_day_and_keeps_the_account() {
        assertThat(sent(
                        "/people/person-1",
                        Map.of(
                                "/office", "Chair, ICB",
                                "/from.day", "1",
                                "/from.month", "7",
                                "/from.year", "2022",
                                "/why", "New body")))
                .isEqualTo("{\"office\":\"Chair, ICB\",\"from\":\"2022-07-01\",\"why\":\"New body\"}");
    }

    @Test
    void anyone_reads_what_a_partner_was_called() {
        assertThat(page(TENANT + "/organisations").select("main li").eachText())
                .contains("NHS England nhs Called NHS Commissioning Board until 31 March 2013");
    }

    private String sent(String thing, Map<String, String> entries) {
        String page = TENANT + thing + "/edit";
        submit(page, open(page), entries);
        return MEMBERSHIP.arrivedAt("/api" + TENANT + thing).stream()
                .filter(each -> each.method().equals("PUT"))
                .reduce((_, last) -> last)
                .orElseThrow()
                .body();
    }
}
