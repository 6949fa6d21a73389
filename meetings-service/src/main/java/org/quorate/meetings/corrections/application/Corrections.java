package org.quorate.meetings.corrections.application;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.Fact;
import org.quorate.meetings.corrections.domain.Correction;
import org.quorate.meetings.register.domain.DecisionId;

/** All corrections, one for a decision at most. */
public interface Corrections {

    Optional<Correction> of(DecisionId decision);

    /** The correction of a decision, when the command at hand is to make one. */
    Optional<Correction> forChange(DecisionId decision);

    void add(Correction correction, List<? extends Fact> facts);
}
