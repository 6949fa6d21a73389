package org.quorate.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is made from the records and committed: held to what is made, or with {@code -Dcontracts.write=true} written anew. */
public record CommittedFile(Path path, String made) {

    static boolean isWriting() {
        return Boolean.getBoolean("contracts.write");
    }

    public void checkOrWrite() throws IOException {
        if (isWriting()) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, made);
        }
        assertThat(path)
                .as("made from the records; write it anew by: mvn -f infra/event-contracts/pom.xml test"
                        + " -Dcontracts.write=true")
                .exists()
                .content()
                .isEqualTo(made);
    }
}
