package org.quorate.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.quorate.local.process.CannotStart;
import org.quorate.local.process.FreePorts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gives every process the port that it had last time, as long as nobody else took it meanwhile. */
final class Ports {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Map<String, Integer> known;

    private Ports(Path file, Map<String, Integer> known) {
        this.file = file;
        this.known = known;
    }

    static Ports rememberedIn(Path file) {
        if (!Files.exists(file)) {
            return new Ports(file, new TreeMap<>());
        }
        try {
            return new Ports(file, JSON.readValue(file, new TypeReference<TreeMap<String, Integer>>() {}));
        } catch (JacksonException e) {
            return new Ports(file, new TreeMap<>());
        }
    }

    int of(String name) {
        return known.compute(name, (_, last) -> last != null && FreePorts.isFree(last) ? last : unused());
    }

    /** The port that was asked for, or a refusal. */
    int of(String name, int wanted) {
        if (!FreePorts.isFree(wanted)) {
            throw new CannotStart("Port " + wanted + " is taken by another program: choose another with --port N.");
        }
        known.put(name, wanted);
        return wanted;
    }

    void remember() throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(known));
    }

    private int unused() {
        int port = FreePorts.any();
        return known.containsValue(port) ? unused() : port;
    }
}
