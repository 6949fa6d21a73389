package org.quorate.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's data files. */
final class DemoFile {
    private DemoFile() {}

    static JsonNode read(String name) {
        return JsonMapper.shared().readTree(bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream data = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name)) {
            return data.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo's " + name, e);
        }
    }
}
