package org.quorate.meetings.officers.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.Decision;

/** All decisions of officers. */
public interface OfficerDecisions {

    Optional<Kept<OfficerDecision>> find(OfficerDecisionId id);

    /** The decision, to be changed by the command at hand. */
    Optional<Kept<OfficerDecision>> forChange(OfficerDecisionId id);

    Kept<OfficerDecision> add(OfficerDecision decision);

    /** The decision changed, and told if it was taken, in one write; refused when another change came between. */
    Kept<OfficerDecision> save(Kept<OfficerDecision> loaded, OfficerDecision next, List<Decision> taken);

    List<Kept<OfficerDecision>> after(@Nullable String id, int most);
}
