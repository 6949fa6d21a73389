package org.quorate.membership.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.TenantRegistered;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-1")
class RegisteringATenantTests {

    @Autowired
    private Api api;

    @Test
    void lets_it_run_its_governance_here_and_tells_everyone() {
        assertThat(api.asAnyone().get("/api/stroud-dc/bodies").status()).isEqualTo(404);

        ApiAnswer answer = register("stroud-dc", "Stroud District Council", "council");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).hasValue("/api/tenants/stroud-dc");
        assertThat(api.asAnyone().get("/api/stroud-dc/bodies").status()).isEqualTo(200);
        assertThat(api.asAnyone().get("/api/tenants/stroud-dc").text("/name")).isEqualTo("Stroud District Council");
        try (Events events = Events.on("tenants")) {
            TenantRegistered told =
                    events.await(TenantRegistered.class, fact -> fact.slug().equals("stroud-dc"));
            assertThat(told).isEqualTo(new TenantRegistered("stroud-dc", "Stroud District Council", "council"));
        }
    }

    @Test
    void stands_in_the_public_list() {
        register("a-trust", "A Trust", "nhs-trust");

        assertThat(api.asAnyone().get("/api/tenants").at("/items").toString())
                .contains("{\"slug\":\"a-trust\",\"name\":\"A Trust\",\"kind\":\"nhs-trust\"}");
    }

    @Test
    void is_refused_twice() {
        register("twice", "Twice", "council");

        assertThat(register("twice", "Twice", "council").status()).isEqualTo(409);
    }

    @Test
    void is_answered_alike_when_repeated_with_its_key() {
        Api.Request operator = api.as(Tokens.operator()).withKey("register-repeated");
        Map<String, String> tenant = Map.of("slug", "repeated", "name", "Repeated", "kind", "icb");

        ApiAnswer first = operator.post("/api/tenants", tenant);
        ApiAnswer second = operator.post("/api/tenants", tenant);

        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_under_a_word_of_the_platform_or_no_word_at_all() {
        assertThat(register("platform", "x", "council").text("/errors/0/pointer"))
                .isEqualTo("/slug");
        assertThat(register("Not A Slug", "x", "council").status()).isEqualTo(422);
        assertThat(register("fine", " ", "council").text("/errors/0/pointer")).isEqualTo("/name");
        assertThat(register("fine", "x", "parish").text("/detail"))
                .isEqualTo("is one of council, icb, nhs-trust, was \"parish\"");
    }

    @Test
    void is_for_the_platform_operator_alone() {
        Map<String, String> tenant = Map.of("slug", "mine", "name", "Mine", "kind", "council");

        assertThat(api.asAnyone().post("/api/tenants", tenant).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("clerk", "stroud-dc", "admin"))
                        .post("/api/tenants", tenant)
                        .status())
                .isEqualTo(403);
    }

    private ApiAnswer register(String slug, String name, String kind) {
        return api.as(Tokens.operator()).post("/api/tenants", Map.of("slug", slug, "name", name, "kind", kind));
    }
}
