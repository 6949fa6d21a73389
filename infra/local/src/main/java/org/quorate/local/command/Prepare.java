package org.quorate.local.command;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.training.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the AOT caches of what was built since they were last made. */
@Command(
        name = "prepare",
        description = "Makes the AOT caches of what was built since they were last made; up does so by itself.")
@SuppressWarnings("NullAway.Init")
final class Prepare implements Callable<Integer> {
    @Option(names = "--only", split = ",", paramLabel = "PART", description = "Only these: ${COMPLETION-CANDIDATES}.")
    private Set<Component> only = EnumSet.allOf(Component.class);

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        caches(Layout.find(), only, spec.commandLine().getOut());
        return 0;
    }

    static void caches(Layout layout, Set<Component> components, PrintWriter out) {
        var training = new Training(layout);
        Set<Component> pupils = training.untrained(components);
        if (pupils.isEmpty()) {
            return;
        }
        out.println("Preparing a quicker start (once for every build) of " + titles(pupils) + " …");
        long began = System.nanoTime();
        training.train(pupils, components, step -> out.println("  " + step + " …"));
        Set<Component> left = training.untrained(components);
        String exceptions = left.isEmpty() ? "" : "; without a cache: " + titles(left);
        out.printf("  done in %.0f s%s%n", (System.nanoTime() - began) / 1e9, exceptions);
    }

    private static String titles(Set<Component> components) {
        return components.stream().map(Component::title).collect(Collectors.joining(", "));
    }
}
