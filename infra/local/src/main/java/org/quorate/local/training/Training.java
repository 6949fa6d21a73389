package org.quorate.local.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.preparing.Preparing;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.DataDirectory;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** Makes the AOT caches that are missing, in one run of a whole suite over a directory that is thrown away. */
public final class Training {
    private static final Set<Component> WORTH_IT = EnumSet.complementOf(EnumSet.of(Component.STORE));

    private final Layout layout;
    private final Preparing preparing;

    public Training(Layout layout) {
        this.layout = layout;
        this.preparing = new Preparing(layout);
    }

    /** Those among the components whose current build has no cache. */
    public Set<Component> untrained(Collection<Component> components) {
        return components.parallelStream()
                .filter(WORTH_IT::contains)
                .filter(component -> Files.exists(layout.jar(component)))
                .filter(component -> !preparing.prepare(component).isTrained())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class)));
    }

    /** Starts everything, exercises it, and ends it, upon which the JVMs of the pupils write their caches. */
    public void train(Set<Component> pupils, Set<Component> components, Consumer<String> progress) {
        Path data = temporary();
        try {
            run(SuiteOptions.in(data).layout(layout).only(components).training(pupils), progress);
            for (Component pupil : pupils) {
                preparing.prepare(pupil).graduate(new DataDirectory(data).log(pupil.title()));
            }
        } catch (IOException e) {
            throw new CannotStart("The caches cannot be kept: " + e.getMessage(), e);
        } finally {
            pupils.forEach(this::forgetUnfinished);
            new DataDirectory(data).remove();
        }
    }

    private void forgetUnfinished(Component pupil) {
        try {
            preparing.prepare(pupil).fail();
        } catch (IOException e) {
            throw new CannotStart("A half-written cache cannot be removed: " + e.getMessage(), e);
        }
    }

    private static void run(SuiteOptions options, Consumer<String> progress) {
        try (Suite suite = Suite.start(options)) {
            new Exercise(suite).run();
            progress.accept("exercised, now writing the caches");
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("quorate-training");
        } catch (IOException e) {
            throw new CannotStart("No temporary directory can be made: " + e.getMessage(), e);
        }
    }
}
