package org.quorate.gateway.site.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.forms.Option;
import org.springframework.stereotype.Component;

/** What a tenant has that a form may choose from: every one of them, however many pages a service's list has. */
@Component
public class Choices {

    private static final int MOST_PAGES = 20;

    private final Services services;

    Choices(Services services) {
        this.services = services;
    }

    private record Organisation(String id, String name) {}

    private record Person(String id, String office) {}

    private record Body(String id, String name) {}

    public List<Option> organisations(Tenant tenant) {
        return all(
                Organisation.class, "/api/{tenant}/organisations", tenant, each -> new Option(each.id(), each.name()));
    }

    public List<Option> people(Tenant tenant) {
        return all(Person.class, "/api/{tenant}/people", tenant, each -> new Option(each.id(), each.office()));
    }

    public List<Option> bodies(Tenant tenant) {
        return all(Body.class, "/api/{tenant}/bodies", tenant, each -> new Option(each.id(), each.name()));
    }

    /** All bodies but one, for what that one may have to do with others. */
    public List<Option> bodiesBut(Tenant tenant, String id) {
        return bodies(tenant).stream()
                .filter(other -> !other.value().equals(id))
                .toList();
    }

    /** Those on this platform, by the names that they are sent by. */
    public List<Option> tenants() {
        return services.list("membership", Tenant.class, "/api/tenants?limit=200").required().items().stream()
                .map(each -> new Option(each.slug(), each.name()))
                .toList();
    }

    private <T> List<Option> all(Class<T> type, String path, Tenant tenant, Function<T, Option> option) {
        var options = new ArrayList<Option>();
        @Nullable String next = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Listing<T> listing = (next == null
                            ? services.list("membership", type, path + "?limit=200", tenant.slug())
                            : services.list("membership", type, path + "?limit=200&after={after}", tenant.slug(), next))
                    .required();
            listing.items().stream().map(option).forEach(options::add);
            next = listing.next();
            if (next == null) break;
        }
        options.sort(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(options);
    }
}
