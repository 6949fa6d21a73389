package org.quorate.local.suite;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.local.layout.Component;

/** The environment of every process. */
final class Environments {
    private final Plan plan;
    private final String clock;
    private final String gatewaySecret;
    private final String signingPassphrase;

    Environments(Plan plan) throws IOException {
        this.plan = plan;
        this.clock = plan.data().clock().toString();
        this.gatewaySecret = plan.data().gatewaySecret();
        this.signingPassphrase = plan.data().signingPassphrase();
    }

    Map<String, String> of(Component component, Plan.Place place) {
        Map<String, String> environment = common(place);
        switch (component) {
            case BROKER, STORE -> {}
            case SIGN_IN -> {
                environment.put(Variables.OIDC_CLIENT_SECRET, gatewaySecret);
                environment.put(Variables.SIGNING_KEY, plan.data().signingKey().toString());
            }
            case MEETINGS -> {
                environment.put(Variables.CLOCK_FILE, clock);
                environment.put(Variables.SIGNING_PASSPHRASE, signingPassphrase);
            }
            case MEMBERSHIP, FUNDING, INDICATORS -> environment.put(Variables.CLOCK_FILE, clock);
            case GATEWAY -> {
                environment.put(Variables.CLOCK_FILE, clock);
                addClient(environment);
                Component.services().forEach(service -> environment.put(variableOf(service), urisOf(service)));
            }
        }
        return environment;
    }

    private Map<String, String> common(Plan.Place place) {
        Addresses addresses = plan.addresses();
        Map<String, String> environment = new TreeMap<>();
        environment.put(Variables.PORT, String.valueOf(place.port()));
        environment.put(Variables.INSTANCE, place.name());
        environment.put(Variables.PUBLIC_URL, addresses.gateway().toString());
        environment.put(Variables.OIDC_ISSUER, addresses.issuer().toString());
        environment.put(Variables.MONGODB_URI, addresses.mongodb());
        environment.put(Variables.KAFKA_BROKERS, addresses.brokers());
        if (plan.options().external().issuer().isEmpty()) {
            environment.put(Variables.OIDC_JWKS, addresses.issuer() + "/oauth2/jwks");
        }
        // A demo whose passwords are known to all is for this machine alone.
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    /** An external provider knows the gateway by what the launcher's own environment says. */
    private void addClient(Map<String, String> environment) {
        if (plan.options().external().issuer().isEmpty()) {
            environment.put(Variables.OIDC_CLIENT_ID, "gateway");
            environment.put(Variables.OIDC_CLIENT_SECRET, gatewaySecret);
        }
    }

    private static String variableOf(Component service) {
        return "QUORATE_" + service.title().toUpperCase(Locale.ROOT) + "_URIS";
    }

    /** The gateway takes a service that was left out for one that is down. */
    private String urisOf(Component service) {
        if (plan.places(service).isEmpty()) {
            return Plan.NOWHERE.uri().toString();
        }
        return plan.places(service).stream()
                .map(place -> place.uri().toString())
                .collect(Collectors.joining(","));
    }
}
