package org.quorate.meetings.voting.question.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.tally.domain.Choice;

/** What a count comes to. */
public sealed interface Verdict {

    /** Carried; or this option preferred, this candidate elected. */
    record Carried(@Nullable Choice chosen) implements Verdict {}

    /** Not carried; nothing preferred, nobody elected. */
    record Lost() implements Verdict {}

    /** These have the same votes; what breaks the tie says which of them is chosen, or which goes out. */
    record Tied(List<Choice> among, boolean forElimination) implements Verdict {}

    /** Nobody has a majority: the lowest goes out, and there is another round. */
    record AnotherRound(Choice out) implements Verdict {}
}
