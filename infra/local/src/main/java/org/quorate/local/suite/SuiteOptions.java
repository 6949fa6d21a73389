package org.quorate.local.suite;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;

/**
 * What to start and where.
 *
 * @param gatewayPort the port of the web site; 0 for the one of last time, or any free one
 * @param instances how many of each service
 * @param training those that record what the JVM learns about them, to start quicker next time
 */
public record SuiteOptions(
        Layout layout,
        Path data,
        int gatewayPort,
        int instances,
        Set<Component> components,
        ExternalServers external,
        Set<Component> training) {
    public SuiteOptions {
        if (instances < 1) {
            throw new IllegalArgumentException("instances must be at least 1, was " + instances);
        }
    }

    /** Everything once, on free ports, with its data in the directory. */
    public static SuiteOptions in(Path data) {
        return new SuiteOptions(
                Layout.find(),
                data.toAbsolutePath().normalize(),
                0,
                1,
                EnumSet.allOf(Component.class),
                ExternalServers.NONE,
                EnumSet.noneOf(Component.class));
    }

    public SuiteOptions layout(Layout other) {
        return new SuiteOptions(other, data, gatewayPort, instances, components, external, training);
    }

    public SuiteOptions gatewayPort(int port) {
        return new SuiteOptions(layout, data, port, instances, components, external, training);
    }

    public SuiteOptions instances(int number) {
        return new SuiteOptions(layout, data, gatewayPort, number, components, external, training);
    }

    /** Only these, and what they cannot be without is for the caller to name. */
    public SuiteOptions only(Set<Component> few) {
        return new SuiteOptions(layout, data, gatewayPort, instances, few, external, training);
    }

    public SuiteOptions external(ExternalServers servers) {
        return new SuiteOptions(layout, data, gatewayPort, instances, components, servers, training);
    }

    public SuiteOptions training(Set<Component> pupils) {
        return new SuiteOptions(layout, data, gatewayPort, instances, components, external, pupils);
    }
}
