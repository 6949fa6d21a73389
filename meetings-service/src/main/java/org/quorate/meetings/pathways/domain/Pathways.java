package org.quorate.meetings.pathways.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;

/** All pathways. */
public interface Pathways {

    Optional<Kept<Pathway>> find(PathwayId id);

    /** The pathway, to be changed by the command at hand. */
    Optional<Kept<Pathway>> forChange(PathwayId id);

    Kept<Pathway> add(Pathway pathway, List<PathwayEvent> events);

    /** The pathway changed and what happened on it told, in one write; refused when another change came between. */
    Kept<Pathway> save(Kept<Pathway> loaded, Pathway next, List<PathwayEvent> events);

    /** Those about this subject. */
    List<Kept<Pathway>> about(Subject subject);

    /** All, in the order in which they were started. */
    List<Kept<Pathway>> all();
}
