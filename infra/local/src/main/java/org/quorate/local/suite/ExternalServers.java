package org.quorate.local.suite;

import java.util.Map;
import java.util.Optional;
import org.quorate.local.layout.Component;

/** Servers that run elsewhere and take the place of the embedded ones. */
public record ExternalServers(Optional<String> mongodb, Optional<String> brokers, Optional<String> issuer) {
    public static final ExternalServers NONE =
            new ExternalServers(Optional.empty(), Optional.empty(), Optional.empty());

    public static ExternalServers named(Map<String, String> environment) {
        return new ExternalServers(
                value(environment, Variables.MONGODB_URI),
                value(environment, Variables.KAFKA_BROKERS),
                value(environment, Variables.OIDC_ISSUER));
    }

    boolean replace(Component component) {
        return switch (component) {
            case STORE -> mongodb.isPresent();
            case BROKER -> brokers.isPresent();
            case SIGN_IN -> issuer.isPresent();
            case MEMBERSHIP, MEETINGS, FUNDING, INDICATORS, GATEWAY -> false;
        };
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
