package org.quorate.load.traffic;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What people read under load: pages without an account, lists with and without one. */
final class Reads {
    /** A path, and who asks for it. */
    record Read(Optional<String> account, String path) {}

    private static final List<String> PAGES = List.of(
            "/",
            "/tewkesbury-bc",
            "/tewkesbury-bc/funds",
            "/gloucestershire-cc/bodies",
            "/gloucestershire-cc/decisions",
            "/gloucestershire-cc/indicators");

    private static final List<String> LISTS = List.of(
            "/api/tenants",
            "/api/tewkesbury-bc/bodies?limit=20",
            "/api/tewkesbury-bc/meetings?limit=20",
            "/api/tewkesbury-bc/decisions",
            "/api/tewkesbury-bc/forward-plan",
            "/api/tewkesbury-bc/funds",
            "/api/tewkesbury-bc/projects?limit=20",
            "/api/gloucestershire-cc/bodies?limit=20",
            "/api/gloucestershire-cc/meetings?limit=20",
            "/api/gloucestershire-cc/decisions",
            "/api/gloucestershire-cc/indicators?limit=20",
            "/api/gloucestershire-cc/areas");

    private static final List<Optional<String>> ACCOUNTS = List.of(
            Optional.empty(),
            Optional.of("auditor"),
            Optional.of("gcc-clerk"),
            Optional.of("gcc-dph"),
            Optional.of("tbc-community"),
            Optional.of("brockworth-parish"));

    private static final double SHARE_OF_PAGES = 0.2;

    private Reads() {}

    static Read any(RandomGenerator random) {
        return random.nextDouble() < SHARE_OF_PAGES
                ? new Read(Optional.empty(), any(PAGES, random))
                : new Read(any(ACCOUNTS, random), any(LISTS, random));
    }

    private static <T> T any(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}
