package org.quorate.local.verifying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Heads that were verified before, in a file of one's own: what nobody else can alter. */
public final class Memory {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Map<String, Head> heads;

    private Memory(Path file, Map<String, Head> heads) {
        this.file = file;
        this.heads = heads;
    }

    public static Memory in(Path file) {
        try {
            return new Memory(
                    file,
                    Files.exists(file)
                            ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, Head>>() {})
                            : new TreeMap<>());
        } catch (IOException | JacksonException e) {
            throw new CannotVerify(file + " cannot be read: " + e.getMessage());
        }
    }

    public Optional<Head> of(Register register) {
        return Optional.ofNullable(heads.get(nameOf(register)));
    }

    public void remember(Register register, Head head) {
        heads.put(nameOf(register), head);
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "remembered", ".json");
            Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(heads));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotVerify(file + " cannot be written: " + e.getMessage());
        }
    }

    private static String nameOf(Register register) {
        return register.tenant() + "/" + register.name();
    }
}
