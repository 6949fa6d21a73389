package org.quorate.local.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An office that signs in, the roles it has in each tenant, and those it has on the platform. */
public record DemoPerson(String account, String office, Map<String, List<String>> tenants, List<String> platform) {
    public DemoPerson {
        tenants = tenants == null ? Map.of() : tenants;
        platform = platform == null ? List.of() : platform;
    }

    /** The roles as one line for people to read. */
    public String rolesInWords() {
        if (tenants.isEmpty()) {
            return "platform: " + String.join(", ", platform);
        }
        return tenants.entrySet().stream()
                .map(roles -> roles.getKey() + ": " + String.join(", ", roles.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
