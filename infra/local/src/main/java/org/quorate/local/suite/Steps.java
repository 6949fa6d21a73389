package org.quorate.local.suite;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.local.layout.Component;
import org.quorate.local.preparing.PreparedApp;
import org.quorate.local.preparing.Preparing;
import org.quorate.local.process.Program;
import org.quorate.local.process.Readiness;

/** Turns the plan into programs that can be started. */
final class Steps {
    private final Plan plan;
    private final Preparing preparing;
    private final Environments environments;

    private Steps(Plan plan) throws IOException {
        this.plan = plan;
        this.preparing = new Preparing(plan.options().layout());
        this.environments = new Environments(plan);
    }

    static List<Step> of(Plan plan) throws IOException {
        var steps = new Steps(plan);
        plan.places().keySet().forEach(steps.preparing::requireBuilt);
        return plan.places().keySet().parallelStream().flatMap(steps::of).toList();
    }

    private Stream<Step> of(Component component) {
        PreparedApp app = preparing.prepare(component);
        List<String> command = plan.options().training().contains(component) ? app.trainingCommand() : app.command();
        return plan.places(component).stream().map(place -> step(component, place, command));
    }

    private Step step(Component component, Plan.Place place, List<String> command) {
        var program = new Program(
                place.name(),
                Stream.concat(command.stream(), arguments(component, place)).toList(),
                environments.of(component, place),
                plan.data().log(place.name()),
                readiness(component, place));
        return new Step(component, place.port(), program);
    }

    private Stream<String> arguments(Component component, Plan.Place place) {
        return switch (component) {
            case BROKER -> Stream.of(plan.data().broker().toString(), String.valueOf(place.port()));
            case STORE -> Stream.of(plan.data().documents().toString(), String.valueOf(place.port()));
            case SIGN_IN, MEMBERSHIP, MEETINGS, FUNDING, INDICATORS, GATEWAY -> Stream.of();
        };
    }

    private static Readiness readiness(Component component, Plan.Place place) {
        return switch (component) {
            case BROKER, STORE -> new Readiness.Listening(place.port());
            case SIGN_IN, MEMBERSHIP, MEETINGS, FUNDING, INDICATORS, GATEWAY ->
                new Readiness.Healthy(URI.create(place.uri() + "/actuator/health/readiness"));
        };
    }
}
