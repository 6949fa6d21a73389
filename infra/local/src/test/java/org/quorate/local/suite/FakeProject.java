package org.quorate.local.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;

/** A project whose services are built already, though they are not the real ones. */
public final class FakeProject {
    private static final Set<Component> BUILT = EnumSet.of(
            Component.MEMBERSHIP, Component.MEETINGS, Component.FUNDING, Component.INDICATORS, Component.GATEWAY);

    private final Layout layout;

    private FakeProject(Layout layout) {
        this.layout = layout;
    }

    public static FakeProject in(Path root) throws IOException {
        var project = new FakeProject(new Layout(root));
        for (Component component : BUILT) {
            project.build(component, FakeService.class);
        }
        return project;
    }

    public Layout layout() {
        return layout;
    }

    public void build(Component component, Class<?> main) throws IOException {
        Path jar = layout.jar(component);
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                var content = new JarOutputStream(file, manifest)) {
            String entry = main.getName().replace('.', '/') + ".class";
            content.putNextEntry(new JarEntry(entry));
            try (var bytes = main.getClassLoader().getResourceAsStream(entry)) {
                bytes.transferTo(content);
            }
            content.closeEntry();
        }
    }
}
