package org.quorate.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;

/** The secretariat of a tenant at work through the API, as tests need it. */
public final class Clerk {

    private final Api api;
    private final String tenant;

    private Clerk(Api api, String tenant) {
        this.api = api;
        this.tenant = tenant;
    }

    public static Clerk ofCounty(Api api) {
        return of(api, Tenants.COUNTY);
    }

    /** At work for a tenant, with all tenants of the demo registered. */
    public static Clerk of(Api api, String tenant) {
        for (String slug : List.of(Tenants.COUNTY, Tenants.BOROUGH, Tenants.ICB, "gloucester-city")) {
            register(api, slug);
        }
        return new Clerk(api, tenant);
    }

    private static void register(Api api, String slug) {
        if (api.asAnyone().get("/api/tenants/" + slug).status() == 404) {
            api.as(Tokens.operator()).post("/api/tenants", Map.of("slug", slug, "name", slug, "kind", "council"));
        }
    }

    public Api.Request speaking() {
        return api.as(Tokens.of("clerk", tenant, "secretariat"));
    }

    public String path(String rest) {
        return "/api/" + tenant + "/" + rest;
    }

    public ApiAnswer post(String rest, Object body) {
        return speaking().post(path(rest), body);
    }

    public ApiAnswer get(String rest) {
        return api.asAnyone().get(path(rest));
    }

    public String organisation(String name) {
        return created(post("organisations", Map.of("name", name, "sector", "public")));
    }

    public String person(String office) {
        return created(post("people", Map.of("office", office)));
    }

    public String body(String name) {
        return created(post("bodies", Map.of("name", name, "kind", "HWB", "formed", "2018-04-01")));
    }

    public String seat(String body, String title, @Nullable String organisation, @Nullable String unit) {
        Map<String, Object> seat = new HashMap<>(Map.of("title", title, "from", "2018-04-01"));
        if (organisation != null) {
            seat.put("organisation", organisation);
        }
        if (unit != null) {
            seat.put("unit", unit);
        }
        return created(post("bodies/" + body + "/seats", seat));
    }

    public String term(String body, String seat, String person, String from) {
        return created(post("bodies/" + body + "/terms", Map.of("seat", seat, "person", person, "from", from)));
    }

    public static String created(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.id();
    }
}
