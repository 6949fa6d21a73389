package org.quorate.gateway.site.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

@Tag("R-MTG-12")
class WhenAnActionIsDueTests extends BrowsingGateway {

    private static final String GIVE = "/gloucestershire-cc/meetings/hwb-2019-05-14/actions/new";
    private static final String REDATE = "/gloucestershire-cc/actions/action-1/due";

    @Test
    void is_a_day() {
        assertThat(given(Map.of("/due.day", "24", "/due.month", "9", "/due.year", "2019")))
                .contains("\"due\":\"2019-09-24\"")
                .doesNotContain("backTo");
    }

    @Test
    void or_a_meeting_to_which_it_comes_back() {
        assertThat(given(Map.of("/backTo", "next meeting")))
                .contains("\"due\":\"next meeting\"")
                .doesNotContain("backTo");
    }

    @Test
    void is_changed_with_a_reason() {
        browse("/account");
        var page = open(REDATE);
        String month = page.select("select[name=/backTo] option").last().val();

        submit(REDATE, page, Map.of("/backTo", month, "/reason", "The survey is late"));

        assertThat(sentTo("/api" + REDATE)).isEqualTo("{\"reason\":\"The survey is late\",\"due\":\"" + month + "\"}");
    }

    private String given(Map<String, String> due) {
        browse("/account");
        Map<String, String> entries = new HashMap<>(due);
        entries.put("/text", "Report back");
        entries.put("/owner/office", "Director of Public Health");
        submit(GIVE, open(GIVE), entries);
        return sentTo("/api/gloucestershire-cc/actions");
    }
}
