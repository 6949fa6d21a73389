package org.quorate.meetings.papers.domain;

import java.io.IOException;
import java.nio.file.Path;
import org.quorate.meetings.answer.Answer;

/** Looks into files that are handed in. */
public interface Inspection {

    /** What the file is, where it is what it says, can be read and does nothing by itself. */
    Answer<Content> inspect(Path file, PaperType stated) throws IOException;
}
