package org.quorate.gateway.site;

import java.util.ArrayList;
import java.util.List;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.web.util.UriUtils;

/** The breadcrumbs of a page, from the front page of all tenants to where it is. */
public final class Trail {

    private final List<Crumb> crumbs = new ArrayList<>();

    private Trail() {
        crumbs.add(new Crumb("All organisations", "/"));
    }

    public static Trail fromTheTop() {
        return new Trail();
    }

    public static Trail of(Tenant tenant) {
        return new Trail().through(tenant.name(), tenant.slug());
    }

    public Trail through(String text, String... segments) {
        var href = new StringBuilder();
        for (String segment : segments) href.append('/').append(UriUtils.encodePathSegment(segment, "UTF-8"));
        crumbs.add(new Crumb(text, href.toString()));
        return this;
    }

    public List<Crumb> to(String page) {
        crumbs.add(new Crumb(page, null));
        return List.copyOf(crumbs);
    }
}
