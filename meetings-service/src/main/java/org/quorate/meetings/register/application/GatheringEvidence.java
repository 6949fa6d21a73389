package org.quorate.meetings.register.application;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.meetings.DecisionTaken;
import org.springframework.stereotype.Component;

/** Puts into a decision what it rested on, where that was not said with it: so no feature that decides has to ask all the others. */
@Component
class GatheringEvidence {

    private final List<Evidence> evidence;

    GatheringEvidence(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    DecisionTaken.Content with(DecisionTaken decision) {
        DecisionTaken.Content taken = decision.content();
        return DecisionFacts.resting(
                taken,
                or(
                        taken.declarations(),
                        () -> evidence.stream()
                                .flatMap(feature -> feature.declarations(taken).stream())
                                .toList()),
                or(
                        taken.papers(),
                        () -> evidence.stream()
                                .flatMap(feature -> feature.papers(taken).stream())
                                .toList()),
                evidence.stream()
                        .flatMap(feature -> feature.commitment(decision).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static <T> @Nullable List<T> or(@Nullable List<T> said, Supplier<List<T>> known) {
        List<T> all = said == null ? known.get() : said;
        return all.isEmpty() ? null : all;
    }
}
