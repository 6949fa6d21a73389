package org.quorate.local.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A part of the platform that runs as a process of its own. */
public enum Component {
    BROKER("broker", "infra/local"),
    STORE("store", "infra/local"),
    SIGN_IN("sign-in", "infra/local"),
    MEMBERSHIP("membership", "membership-service"),
    MEETINGS("meetings", "meetings-service"),
    FUNDING("funding", "funding-service"),
    INDICATORS("indicators", "indicators-service"),
    GATEWAY("gateway", "gateway");

    private final String title;
    private final String module;

    Component(String title, String module) {
        this.title = title;
        this.module = module;
    }

    public static Set<Component> services() {
        return EnumSet.range(MEMBERSHIP, INDICATORS);
    }

    /** The component of that title. */
    public static Component titled(String title) {
        return Arrays.stream(values())
                .filter(component -> component.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no part " + title + " among " + Arrays.toString(values())));
    }

    public String title() {
        return title;
    }

    /** The directory of its Maven module, from the root. */
    public String module() {
        return module;
    }

    public boolean isService() {
        return services().contains(this);
    }

    /** What must be ready before this is started. */
    public Set<Component> needs() {
        return switch (this) {
            case BROKER, STORE, SIGN_IN -> EnumSet.noneOf(Component.class);
            case MEMBERSHIP, MEETINGS, FUNDING, INDICATORS -> EnumSet.of(BROKER, STORE);
            case GATEWAY -> EnumSet.of(SIGN_IN);
        };
    }

    @Override
    public String toString() {
        return title;
    }
}
