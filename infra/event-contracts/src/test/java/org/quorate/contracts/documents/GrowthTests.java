package org.quorate.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.contracts.funding.FundsPaid;
import org.quorate.contracts.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema may grow by what can be left out, and by nothing else. */
class GrowthTests {

    private final JsonNode before = FactSchemas.of(FundsPaid.class);
    private final ObjectNode after = (ObjectNode) Wire.tree(before.toString());

    @Test
    void a_further_optional_field_is_growth() {
        properties().putObject("payee").put("type", "string");

        assertThat(new Growth(before, after).breaks()).isEmpty();
    }

    @Test
    void a_further_required_field_breaks_readers_of_old_events() {
        ((ArrayNode) after.path("required")).add("payee");

        assertThat(new Growth(before, after).breaks())
                .singleElement()
                .asString()
                .contains("payee");
    }

    @Test
    void a_field_that_is_gone_breaks_readers() {
        properties().remove("requestId");

        assertThat(new Growth(before, after).breaks()).containsExactly("/requestId: gone");
    }

    @Test
    void another_type_deep_inside_breaks_readers() {
        ((ObjectNode) after.at("/definitions/Amount/properties/amount")).put("type", "number");

        assertThat(new Growth(before, after).breaks())
                .contains("/amount/amount: another type", "/balances/paid/amount: another type");
    }

    private ObjectNode properties() {
        return (ObjectNode) after.path("properties");
    }
}
