package org.quorate.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.local.process.CannotStart;

/** The directory in which a suite keeps everything from one run to the next. */
public record DataDirectory(Path path) {
    private static final long LEAST_FREE = 300L << 20;
    private static final int SECRET_BYTES = 24;

    /** Makes the directory when it is missing, and refuses one that cannot be used. */
    public static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            Path probe = Files.createTempFile(path, "probe", "");
            Files.write(probe, new byte[4096]);
            Files.delete(probe);
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < LEAST_FREE) {
                throw new CannotStart("The disk of " + path + " has only " + (free >> 20) + " MB left; at least "
                        + (LEAST_FREE >> 20) + " MB are needed.");
            }
            return new DataDirectory(path);
        } catch (IOException e) {
            throw new CannotStart(
                    "Nothing can be written to " + path + " (" + reason(e) + "): choose another with --data DIR.", e);
        }
    }

    /** Everything but the lock, which a launcher may hold, is gone afterwards. */
    public void empty() {
        try (Stream<Path> content = Files.walk(path)) {
            List<Path> paths = content.sorted(Comparator.reverseOrder())
                    .filter(each -> !each.equals(path) && !each.equals(lockFile()))
                    .toList();
            for (Path each : paths) {
                Files.delete(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart(path + " cannot be emptied: " + e.getMessage(), e);
        }
    }

    /** Nothing is left of it afterwards. */
    public void remove() {
        try {
            empty();
            Files.deleteIfExists(lockFile());
            Files.delete(path);
        } catch (IOException e) {
            throw new CannotStart(path + " cannot be removed: " + e.getMessage(), e);
        }
    }

    Path broker() {
        return path.resolve("broker");
    }

    Path documents() {
        return path.resolve("store").resolve("documents.mv");
    }

    Path signingKey() {
        return path.resolve("sign-in").resolve("signing-key.json");
    }

    public Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    Path ports() {
        return path.resolve("ports.json");
    }

    Path suiteFile() {
        return path.resolve("suite.json");
    }

    Path lockFile() {
        return path.resolve("lock");
    }

    /** Present once the demo is loaded, so that it is loaded once. */
    public Path demoMark() {
        return path.resolve("demo-loaded");
    }

    /** Eight bytes that all processes share: by how much their clock is moved. */
    Path clock() throws IOException {
        Path clock = path.resolve("clock");
        if (!Files.exists(clock)) {
            Files.write(clock, ByteBuffer.allocate(Long.BYTES).array());
        }
        return clock;
    }

    /** What the gateway and the sign-in know each other by; made once. */
    String gatewaySecret() throws IOException {
        return secret(path.resolve("sign-in").resolve("gateway-secret"));
    }

    /** What the keys that sign the registers of decisions are encrypted with; made once. */
    String signingPassphrase() throws IOException {
        return secret(path.resolve("store").resolve("signing-passphrase"));
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "secret", "");
            Files.writeString(fresh, HexFormat.of().formatHex(secret));
            Files.move(fresh, file);
        }
        return Files.readString(file);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }
}
