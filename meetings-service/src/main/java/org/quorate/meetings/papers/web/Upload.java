package org.quorate.meetings.papers.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is being handed in, put aside on disk as it comes, and gone when it has been dealt with. */
record Upload(Path file) implements AutoCloseable {

    static Upload of(InputStream body) throws IOException {
        Path file = Files.createTempFile("paper", ".upload");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(file);
        } catch (IOException cutShort) {
            Files.deleteIfExists(file);
            throw cutShort;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
