package org.quorate.funding.requests.consuming;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.funding.requests.domain.Decision;
import org.quorate.funding.requests.domain.RequestId;

/** Turns an entry of the decision register into what a request understands, if it is about one (R-DEC-5). */
final class HeardDecision {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private HeardDecision() {}

    static Optional<RequestId> subjectOf(DecisionRecorded recorded) {
        Subject subject = recorded.content().subject();
        if (subject == null
                || !subject.service().equals("funding")
                || !subject.type().equals("spend-request")) {
            return Optional.empty();
        }
        try {
            return Optional.of(RequestId.of(subject.id()));
        } catch (IllegalArgumentException noIdOfOurs) {
            return Optional.empty();
        }
    }

    static Optional<Decision> decisionOf(DecisionRecorded recorded) {
        DecisionTaken.Content content = recorded.content();
        return makerOf(content)
                .map(maker -> new Decision(
                        recorded.decisionId(),
                        maker,
                        Rulings.of(content.word(), content.outcome()),
                        content.word(),
                        LocalDate.ofInstant(content.takenAt(), LONDON)));
    }

    private static Optional<Decision.Maker> makerOf(DecisionTaken.Content content) {
        if (content.body() != null) {
            return Optional.of(new Decision.ByBody(content.body().bodyId()));
        }
        return Optional.ofNullable(content.officer())
                .map(officer -> new Decision.ByOfficer(officer.office(), officer.inConsultationWith()));
    }
}
