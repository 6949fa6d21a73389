package org.quorate.meetings.voting.web;

import java.util.Set;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Reason;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** To a caller who has no seat and belongs to another tenant, it is as if nothing were there (R-ALL-1). */
public final class Strangers {

    /** Who enters what happens at a meeting. */
    public static final Set<String> CLERKS = Set.of("secretariat");

    private Strangers() {}

    /** The answer, unless it would tell a stranger that there is something. */
    public static <T> Answer<T> seeNothing(Answer<T> answer, Caller caller) {
        boolean isTurnedAway = answer instanceof Answer.Refused<T> refused
                && refused.why().reason().obstacle() == Reason.Obstacle.CALLER;
        if (isTurnedAway && !caller.belongsTo(Tenancy.current())) {
            throw new NotFound("There is no such thing here.");
        }
        return answer;
    }
}
