package org.quorate.local.suite;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.local.layout.Component;

/** The processes of the suite by name and port, before any is started. */
record Plan(DataDirectory data, SuiteOptions options, Map<Component, List<Place>> places) {
    /** A process to be: its name and its port. */
    record Place(String name, int port) {
        URI uri() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }

    /** Nothing listens on this port, so a part that was left out is simply not there. */
    static final Place NOWHERE = new Place("nowhere", 1);

    static Plan of(SuiteOptions options, DataDirectory data) throws IOException {
        Ports ports = Ports.rememberedIn(data.ports());
        Map<Component, List<Place>> places = new EnumMap<>(Component.class);
        for (Component component : options.components()) {
            if (!options.external().replace(component)) {
                places.put(component, places(component, options, ports));
            }
        }
        ports.remember();
        return new Plan(data, options, places);
    }

    List<Place> places(Component component) {
        return places.getOrDefault(component, List.of());
    }

    /** The browser comes by this name, so the sign-in and the gateway are on the same site. */
    Addresses addresses() {
        ExternalServers external = options.external();
        return new Addresses(
                URI.create("http://localhost:" + port(Component.GATEWAY)),
                URI.create(external.issuer().orElse("http://localhost:" + port(Component.SIGN_IN))),
                external.brokers().orElse("127.0.0.1:" + port(Component.BROKER)),
                external.mongodb().orElse("mongodb://127.0.0.1:" + port(Component.STORE)));
    }

    private int port(Component component) {
        return places(component).stream().findFirst().orElse(NOWHERE).port();
    }

    private static List<Place> places(Component component, SuiteOptions options, Ports ports) {
        if (component == Component.GATEWAY && options.gatewayPort() != 0) {
            return List.of(new Place(component.title(), ports.of(component.title(), options.gatewayPort())));
        }
        return names(component, options.instances())
                .map(name -> new Place(name, ports.of(name)))
                .toList();
    }

    private static Stream<String> names(Component component, int instances) {
        if (!component.isService() || instances == 1) {
            return Stream.of(component.title());
        }
        return IntStream.rangeClosed(1, instances).mapToObj(number -> component.title() + "-" + number);
    }
}
