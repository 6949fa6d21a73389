package org.quorate.meetings.forwardplan.application;

import org.quorate.contracts.Fact;
import org.quorate.meetings.forwardplan.domain.PlanItem;

/** What others are told of what happens to forward plans. */
public interface PlanFacts {

    /** An item that was sent on to another body. */
    Fact forwarded(PlanItem item);
}
