package org.quorate.meetings.pathways.domain;

import java.util.List;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Things;
import org.quorate.meetings.matter.Subject;

/** All pathways. */
public interface Pathways extends Things<PathwayId, Pathway, PathwayEvent> {

    /** Those about this subject. */
    List<Kept<Pathway>> about(Subject subject);

    /** All, in the order in which they were started. */
    List<Kept<Pathway>> all();
}
