package org.quorate.gateway.site.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MTG-9")
class CallingAMeetingTests extends BrowsingGateway {

    private static final String CALL = "/gloucestershire-cc/meetings/new";

    @Test
    void offers_the_meetings_of_all_bodies_to_follow() {
        browse("/account");
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer("/api/gloucestershire-cc/meetings", exchange -> FakeService.json(exchange, 200, """
                    {"items":[{"id":"icp-1","startsAt":"2090-09-24T10:00:00+01:00","status":"called",
                    "body":{"id":"glos-icp","name":"Integrated Care Partnership"}},
                    {"id":"past","startsAt":"2019-01-22T10:00:00Z","status":"closed"}]}"""));
        var page = open(CALL);

        assertThat(page.select("select[name=/alignedWith] option[value]").eachText())
                .containsExactly("None", "10am on Sunday 24 September 2090, Integrated Care Partnership");

        submit(
                CALL,
                page,
                Map.of(
                        "/body",
                        "glos-hwb",
                        "/startsAt.day",
                        "24",
                        "/startsAt.month",
                        "9",
                        "/startsAt.year",
                        "2090",
                        "/startsAt.time",
                        "14:00",
                        "/alignedWith",
                        "icp-1"));

        assertThat(sentTo("/api/gloucestershire-cc/meetings"))
                .contains("\"alignedWith\":\"icp-1\"", "\"startsAt\":\"2090-09-24T14:00+01:00\"");
    }
}
