package org.quorate.meetings.pack.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Packs that were printed, by the edition that they are. */
public interface Packs {

    boolean has(Edition edition);

    void keep(Edition edition, Path file) throws IOException;

    InputStream open(Edition edition) throws IOException;
}
