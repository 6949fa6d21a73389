package org.quorate.meetings.pack.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Prints packs. */
public interface Press {

    /** Opens the bytes of a paper. */
    interface Shelves {
        InputStream open(Part part) throws IOException;
    }

    void print(Edition edition, Shelves shelves, Path into) throws IOException;
}
