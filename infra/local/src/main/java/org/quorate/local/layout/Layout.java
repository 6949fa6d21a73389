package org.quorate.local.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.local.process.CannotStart;

/** The root of the project and the paths below it. */
public record Layout(Path root) {
    /** Set by the scripts; otherwise the root is looked for upwards of the current directory. */
    public static final String ROOT_PROPERTY = "quorate.root";

    public static Layout find() {
        String told = System.getProperty(ROOT_PROPERTY);
        if (told != null) {
            return new Layout(Path.of(told).toAbsolutePath().normalize());
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(directory -> Files.isDirectory(directory.resolve("infra/local")))
                .findFirst()
                .map(Layout::new)
                .orElseThrow(() -> new CannotStart("The root of the project was not found above "
                        + Path.of("").toAbsolutePath() + ": go there, or set -D" + ROOT_PROPERTY + "."));
    }

    public Path module(Component component) {
        return root.resolve(component.module());
    }

    public Path jar(Component component) {
        Path module = module(component);
        return module.resolve("target").resolve(module.getFileName() + ".jar");
    }

    /** What is made from the jar so that it starts quickly. */
    public Path prepared(Component component) {
        return module(component).resolve("target/prepared").resolve(component.title());
    }

    public Path defaultData() {
        return root.resolve(".quorate");
    }
}
