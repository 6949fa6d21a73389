package org.quorate.meetings.answer.web;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Reason;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.problems.RuleBroken;

/** What was asked for, or the problem that stands in the way of it. */
public final class Problems {

    private Problems() {}

    /** What was granted; a refusal is thrown as the problem that it is. */
    public static <T> T granted(Answer<T> answer) {
        return switch (answer) {
            case Answer.Granted<T> granted -> granted.it();
            case Answer.Refused<T> refused -> throw problem(refused.why().reason());
        };
    }

    private static RuntimeException problem(Reason why) {
        return switch (why.obstacle()) {
            case RULE -> broken(why);
            case STATE -> new Conflicting(why.rule(), why.inWords());
            case CALLER -> new NotAllowed(why.rule(), why.inWords());
        };
    }

    private static RuleBroken broken(Reason why) {
        RuleBroken broken = new RuleBroken(why.rule(), why.inWords());
        return why.pointer().isEmpty() ? broken : broken.at(why.pointer());
    }
}
