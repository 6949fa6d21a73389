package org.quorate.meetings.papers.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;

/** All papers, with their contents. */
public interface Papers {

    Optional<Kept<Paper>> find(PaperId id);

    /** Keeps the file and then the paper, and tells what is to be told of it. */
    Kept<Paper> add(Paper paper, Path file, List<PaperEvent> events) throws IOException;

    Kept<Paper> save(Kept<Paper> loaded, Paper next);

    /** The papers of a meeting, open and exempt, in the order in which they came. */
    List<Kept<Paper>> of(MeetingId meeting);

    /** The bytes of a paper, from one of them on. */
    InputStream open(Paper paper, long from) throws IOException;
}
