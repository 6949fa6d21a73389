package org.quorate.local.preparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.process.CannotStart;

/** Unpacks what was built since it was last unpacked; every build gets a directory of its own, so running ones are left alone. */
public final class Preparing {
    private static final String BROKER = "org.quorate.local.broker.BrokerProcess";
    private static final String STORE = "org.quorate.local.store.StoreProcess";
    private static final String SIGN_IN = "org.quorate.local.signin.SignInApplication";

    private final Layout layout;

    public Preparing(Layout layout) {
        this.layout = layout;
    }

    /** Refuses a component that has a module of its own and was not built. */
    public void requireBuilt(Component component) {
        boolean own = component.isService() || component == Component.GATEWAY;
        if (own && !Files.exists(layout.jar(component))) {
            throw new CannotStart(component.module() + " is not built: run infra/up, or mvn package.");
        }
    }

    public PreparedApp prepare(Component component) {
        return switch (component) {
            case BROKER -> own(component, BROKER);
            case STORE -> own(component, STORE);
            case SIGN_IN -> own(component, SIGN_IN);
            case MEMBERSHIP, MEETINGS, FUNDING, INDICATORS, GATEWAY -> service(component);
        };
    }

    private PreparedApp own(Component component, String main) {
        Path jar = layout.jar(component);
        if (!Files.exists(jar) || isUnpackaged()) {
            String classPath = System.getProperty("java.class.path");
            return new PreparedApp(component, List.of("-cp", classPath, main), Path.of("no-cache-without-a-jar"));
        }
        Path directory = directoryOf(component, jar, Files::createDirectories);
        return app(component, directory, "-cp", jar.toString(), main);
    }

    private PreparedApp service(Component component) {
        requireBuilt(component);
        Path jar = layout.jar(component);
        Path directory = directoryOf(component, jar, fresh -> BuildDirectory.fill(fresh, jar));
        return app(
                component,
                directory,
                "-jar",
                directory.resolve(jar.getFileName()).toString());
    }

    /** Before this module is packaged, as in its own tests, its programs run from the class path of the caller. */
    private static boolean isUnpackaged() {
        return !Preparing.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith(".jar");
    }

    private Path directoryOf(Component component, Path jar, BuildDirectory.Making making) {
        Path prepared = layout.prepared(component);
        Path directory = prepared.resolve(Build.of(component, jar).name());
        try {
            if (!Files.exists(directory)) {
                Files.createDirectories(prepared);
                OldBuilds.removeFrom(prepared);
                making.make(directory);
            }
            return directory;
        } catch (IOException e) {
            throw new CannotStart(jar + " cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static PreparedApp app(Component component, Path directory, String... target) {
        return new PreparedApp(component, List.of(target), directory.resolve(component.title() + ".aot"));
    }
}
