package org.quorate.meetings.voting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What is sent to close a vote whose hands are only counted: how many there were of each. */
record ClosureRequest(@Nullable Map<String, @Nullable Integer> counts) {

    private static final int MOST = 1_000_000;

    static @Nullable Map<Choice, Integer> countsOf(@Nullable ClosureRequest request) {
        if (request == null || request.counts() == null) {
            return null;
        }
        Map<Choice, Integer> counted = new LinkedHashMap<>();
        request.counts().forEach((choice, hands) -> {
            String pointer = "/counts/" + choice.replace("~", "~0").replace("/", "~1");
            if (hands == null || hands < 0 || hands > MOST) {
                throw new RuleBroken("R-VOT-3", "Hands are counted from 0 to " + MOST + ".").at(pointer);
            }
            counted.put(Field.at(pointer, () -> Choice.of(choice)), hands);
        });
        return counted;
    }
}
