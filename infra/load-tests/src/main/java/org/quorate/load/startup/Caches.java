package org.quorate.load.startup;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.process.CannotStart;
import org.quorate.local.training.Training;

/** Sees to it that everything has the AOT cache with which it is shipped. */
public final class Caches {
    private Caches() {}

    /** Makes those that are missing, as the first start after a build does. */
    public static void make(Layout layout, Consumer<String> progress) {
        Set<Component> all = EnumSet.allOf(Component.class);
        var training = new Training(layout);
        Set<Component> untrained = training.untrained(all);
        if (untrained.isEmpty()) return;
        progress.accept("making the AOT caches of " + titles(untrained));
        training.train(untrained, all, progress);
        Set<Component> left = training.untrained(all);
        if (!left.isEmpty()) {
            throw new CannotStart("There is no AOT cache of " + titles(left) + ", so nothing would be as shipped.");
        }
    }

    private static String titles(Set<Component> components) {
        return components.stream().map(Component::title).collect(Collectors.joining(", "));
    }
}
