package org.quorate.gateway.site.indicators;

import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Services;
import org.springframework.stereotype.Component;

/** The indicators of a tenant for the area it looks after. */
@Component
public class Indicators {

    private final Services services;

    Indicators(Services services) {
        this.services = services;
    }

    /** The areas a tenant observes, asked first so that they are there when the indicators are asked for. */
    public Asked<Listing<Area>> areas(String tenant) {
        return services.list("indicators", Area.class, "/api/{tenant}/areas?limit=200", tenant);
    }

    public Asked<Listing<Indicator>> ask(String tenant, String area) {
        return area.isEmpty()
                ? services.list("indicators", Indicator.class, "/api/{tenant}/indicators?limit=200", tenant)
                : services.list(
                        "indicators", Indicator.class, "/api/{tenant}/indicators?area={area}&limit=200", tenant, area);
    }

    /** The first area that is not itself a benchmark, or nothing when the service is to choose. */
    public String ownArea(Asked<Listing<Area>> areas) {
        return areas.answer()
                .found()
                .flatMap(listing -> listing.items().stream()
                        .filter(area -> !area.isBenchmark())
                        .findFirst())
                .map(Area::code)
                .orElse("");
    }
}
