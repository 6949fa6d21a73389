package org.quorate.load.startup;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.load.process.GivenAtStart;
import org.quorate.load.process.Workplace;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.process.Program;
import org.quorate.local.process.Readiness;
import org.quorate.local.suite.SuiteFile;
import org.quorate.local.suite.SuiteFile.Entry;

/** A program exactly as a running suite has started it, so that it can be started again, so or plainly. */
record ShippedProgram(Entry entry, GivenAtStart given) {
    /** All programs of the suite that runs on the workplace. */
    static List<ShippedProgram> allOn(Workplace workplace) {
        return SuiteFile.in(workplace.data()).stream()
                .flatMap(suite -> suite.processes().stream())
                .map(entry -> new ShippedProgram(
                        entry, GivenAtStart.to(entry.process().pid())))
                .toList();
    }

    Component component() {
        return entry.component();
    }

    Program shipped() {
        return program(given.command());
    }

    /** In the same environment, but as anyone would start it who has only the jar. */
    Program plain(Layout layout) {
        return program(plainCommand(layout));
    }

    private List<String> plainCommand(Layout layout) {
        List<String> shipped = given.command();
        return switch (component()) {
            case BROKER, STORE, SIGN_IN ->
                Stream.concat(
                                shipped.stream().limit(1),
                                shipped.subList(shipped.indexOf("-cp"), shipped.size()).stream())
                        .toList();
            case MEMBERSHIP, MEETINGS, FUNDING, INDICATORS, GATEWAY ->
                List.of(shipped.getFirst(), "-jar", layout.jar(component()).toString());
        };
    }

    private Program program(List<String> command) {
        return new Program(entry.name(), command, given.environment(), entry.log(), readiness());
    }

    private Readiness readiness() {
        Optional<URI> health = entry.health();
        return health.isPresent() ? new Readiness.Healthy(health.get()) : new Readiness.Listening(entry.port());
    }
}
