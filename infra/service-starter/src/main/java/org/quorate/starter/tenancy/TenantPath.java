package org.quorate.starter.tenancy;

import java.util.Optional;
import java.util.Set;

/** Reads the tenant out of a path of the API. */
public final class TenantPath {

    /** First segments below {@code /api} that are not tenants, and so no tenant may be called by. */
    public static final Set<String> RESERVED = Set.of("tenants", "clock", "platform");

    private static final String ROOT = "/api/";

    private TenantPath() {}

    /** The segment after {@code /api/}, unless the path is elsewhere or the segment is reserved for the platform. */
    public static Optional<String> tenantOf(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', ROOT.length());
        String segment = end < 0 ? path.substring(ROOT.length()) : path.substring(ROOT.length(), end);
        return segment.isEmpty() || RESERVED.contains(segment) ? Optional.empty() : Optional.of(segment);
    }
}
