package org.quorate.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocsTests extends RunningGateway {

    @Test
    void programs_get_one_document_in_which_every_reference_leads_somewhere() {
        JsonNode document = new JsonMapper().readTree(get("/api-docs").body());

        assertThat(document.at("/openapi").asString()).isEqualTo("3.1.0");
        JsonNode operation = document.at("/paths/~1api~1{tenant}~1bodies/get");
        assertThat(operation.at("/tags/0").asString()).isEqualTo("membership");
        assertThat(operation
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/membership.Body");
        assertThat(document.at("/components/schemas/membership.Body/properties/partOf/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/membership.Body");
        assertThat(document.at("/components/schemas").propertyNames()).hasSize(4);
        assertThat(document.at("/components/securitySchemes").propertyNames()).containsExactly("bearer");
    }

    @Test
    void people_get_a_page() {
        var page = page("/api-docs");

        assertThat(page.select("h1").text()).isEqualTo("API documentation");
        assertThat(page.select(".q-operation").text()).contains("GET /api/{tenant}/bodies The bodies of a tenant");
    }
}
