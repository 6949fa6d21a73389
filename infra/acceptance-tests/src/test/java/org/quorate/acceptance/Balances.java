package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.demo.Story;
import tools.jackson.databind.JsonNode;

/** What a fund holds, in pounds. */
record Balances(BigDecimal available, BigDecimal reserved, BigDecimal committed, BigDecimal paid) {

    private static final BigDecimal TOTAL = new BigDecimal("250000.00");

    static Balances of(DemoApi api, String fund) {
        JsonNode balances = api.get("tbc-finance", "/api/" + Story.BOROUGH + "/funds/" + fund)
                .get("balances");
        assertThat(pounds(balances, "allocated")).isEqualByComparingTo(TOTAL);
        return new Balances(
                pounds(balances, "available"),
                pounds(balances, "reserved"),
                pounds(balances, "committed"),
                pounds(balances, "paid"));
    }

    /** Asserts what is reserved and committed; that available + reserved + committed + paid is the total is asserted always (R-FND-5). */
    void are(String expectedReserved, String expectedCommitted) {
        assertThat(available.add(reserved).add(committed).add(paid)).isEqualByComparingTo(TOTAL);
        assertThat(reserved).isEqualByComparingTo(expectedReserved);
        assertThat(committed).isEqualByComparingTo(expectedCommitted);
    }

    private static BigDecimal pounds(JsonNode balances, String name) {
        return new BigDecimal(balances.get(name).get("amount").asString());
    }
}
