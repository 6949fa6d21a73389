package org.quorate.meetings.papers.domain;

import java.time.Instant;
import org.quorate.meetings.roll.domain.BodyId;

/** What happens to papers that others are told of. */
public sealed interface PaperEvent {

    /** A paper came after the agenda was published, open to inspection like the rest. */
    record Supplemented(Paper paper, BodyId body, Instant at) implements PaperEvent {}
}
