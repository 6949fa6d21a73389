package org.quorate.meetings.register.application;

import java.util.Optional;
import org.quorate.meetings.register.domain.DecisionId;

/** Which decisions have been corrected; corrections answer. */
public interface Corrected {

    /** The decision that corrects this one. */
    Optional<DecisionId> by(DecisionId decision);
}
