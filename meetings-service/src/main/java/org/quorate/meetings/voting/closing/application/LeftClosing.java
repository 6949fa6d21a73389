package org.quorate.meetings.voting.closing.application;

import java.util.function.Consumer;
import org.quorate.meetings.voting.domain.MotionId;

/** Votes of all tenants that were left closing. */
public interface LeftClosing {

    /** Hands each to {@code finish}, for its tenant, unless another instance has taken it up a moment ago. */
    void each(Consumer<MotionId> finish);
}
