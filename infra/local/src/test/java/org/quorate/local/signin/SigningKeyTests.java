package org.quorate.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTests {
    @TempDir
    Path directory;

    @Test
    void is_the_same_after_a_restart() throws IOException {
        Path file = directory.resolve("sign-in/key.json");

        assertThat(SigningKey.in(file)).isEqualTo(SigningKey.in(file));
    }

    @Test
    void is_readable_by_its_owner_alone() throws IOException {
        Path file = directory.resolve("key.json");

        SigningKey.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void is_refused_when_the_file_holds_something_else() throws IOException {
        Path file = Files.writeString(directory.resolve("key.json"), "not a key");

        assertThatThrownBy(() -> SigningKey.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }
}
