package org.quorate.gateway.site.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MTG-4")
class ChangingTheOrderTests extends BrowsingGateway {

    private static final String FORM = "/gloucestershire-cc/meetings/m/order";

    @Test
    void an_item_takes_the_place_it_is_given_and_the_others_keep_theirs() {
        browse("/account");
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer("/api/gloucestershire-cc/meetings/m", exchange -> FakeService.json(exchange, 200, """
                    {"id":"m","startsAt":"2019-07-23T10:00:00+01:00","status":"called","agenda":[
                    {"number":1,"id":"a","title":"A","standing":false,"verbal":false},
                    {"number":2,"id":"b","title":"B","standing":false,"verbal":false},
                    {"number":3,"id":"c","title":"C","standing":false,"verbal":false},
                    {"number":4,"id":"d","title":"D","standing":false,"verbal":false}]}"""));

        assertThat(submit(FORM, open(FORM), Map.of("/d", "2")).statusCode()).isEqualTo(200);
        assertThat(sent()).isEqualTo("{\"items\":[\"a\",\"d\",\"b\",\"c\"]}");

        assertThat(submit(FORM, open(FORM), Map.of("/a", "3")).statusCode()).isEqualTo(200);
        assertThat(sent()).isEqualTo("{\"items\":[\"b\",\"c\",\"a\",\"d\"]}");
    }

    private static String sent() {
        return List.of(MEETINGS, MORE_MEETINGS).stream()
                .flatMap(each -> each.arrivedAt("/api/gloucestershire-cc/meetings/m/order").stream())
                .reduce((_, last) -> last)
                .orElseThrow()
                .body();
    }
}
