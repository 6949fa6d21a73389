package org.quorate.funding.requests.domain;

import org.jspecify.annotations.Nullable;

/** What a request says to one condition of its fund, and what was found of that (R-FND-2). */
public record Answer(
        String condition,
        @Nullable String evidence,
        @Nullable Assessment assessment) {

    public boolean isMet() {
        return assessment != null && assessment.met();
    }

    Answer with(String newEvidence) {
        return new Answer(condition, newEvidence, null);
    }

    Answer with(Assessment newAssessment) {
        return new Answer(condition, evidence, newAssessment);
    }
}
