package org.quorate.gateway.site.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The tenants by slug; what was known a while ago still serves while membership is away. */
@Component
public class Tenants {

    private final Services services;
    private final Cache<String, Tenant> fresh = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();
    private final Cache<String, Tenant> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    Tenants(Services services) {
        this.services = services;
    }

    public Asked<Listing<Tenant>> all() {
        return services.list("membership", Tenant.class, "/api/tenants?limit=200");
    }

    /** Never empty: a tenant that nobody could be asked about is shown by its slug. */
    public Tenant called(String slug) {
        Tenant cached = fresh.getIfPresent(slug);
        return cached != null ? cached : ask(slug);
    }

    /** The name of another tenant that a page mentions, or its slug where no such tenant is known. */
    public String nameOf(String slug) {
        try {
            return called(slug).name();
        } catch (ResponseStatusException unknown) {
            return slug;
        }
    }

    private Tenant ask(String slug) {
        return switch (services.one("membership", Tenant.class, "/api/tenants/{slug}", slug)
                .answer()) {
            case Answer.Found<Tenant>(Tenant tenant) -> {
                fresh.put(slug, tenant);
                known.put(slug, tenant);
                yield tenant;
            }
            case Answer.Missing<Tenant> _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Answer.Away<Tenant> _ -> {
                Tenant remembered = known.getIfPresent(slug);
                yield remembered == null ? new Tenant(slug, slug, null) : remembered;
            }
        };
    }
}
