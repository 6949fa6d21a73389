package org.quorate.meetings.officers.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Word;

/** A decision of an officer, from its draft to its recording. */
public record OfficerDecision(
        OfficerDecisionId id,
        String officer,
        String inConsultationWith,
        String text,
        @Nullable Subject subject,
        OfficerStatus status) {

    /** The consultation took place; until the decision is recorded it may be recorded anew. */
    public Answer<Change<OfficerDecision, Decision>> consulted(Consultation consultation, Instant now) {
        if (status instanceof OfficerStatus.Recorded recorded)
            return refused(new OfficerRefusal.NotSo(recorded.word(), "a draft"));
        if (!consultation.with().strip().equalsIgnoreCase(inConsultationWith.strip()))
            return refused(new OfficerRefusal.AnotherWasConsulted(inConsultationWith));
        if (consultation.on().isAfter(London.dateOf(now)))
            return refused(new OfficerRefusal.StillToCome("/on", consultation.on()));
        return granted(new Change<>(with(new OfficerStatus.Consulted(consultation)), List.of()));
    }

    /** Records the decision: never before the consultation, never without what the law asks for (R-DEC-3). */
    public Answer<Change<OfficerDecision, Decision>> record(Grounds grounds, Instant now) {
        return switch (status) {
            case OfficerStatus.Draft _ -> refused(new OfficerRefusal.NotConsulted(inConsultationWith));
            case OfficerStatus.Consulted consulted -> record(consulted.consultation(), grounds, now);
            case OfficerStatus.Recorded recorded -> refused(new OfficerRefusal.NotSo(recorded.word(), "consulted on"));
        };
    }

    private Answer<Change<OfficerDecision, Decision>> record(Consultation consultation, Grounds grounds, Instant now) {
        if (grounds.alternatives().isEmpty()) return refused(new OfficerRefusal.NoAlternatives());
        if (grounds.decidedOn().isAfter(London.dateOf(now)))
            return refused(new OfficerRefusal.StillToCome("/decidedOn", grounds.decidedOn()));
        if (grounds.decidedOn().isBefore(consultation.on()))
            return refused(new OfficerRefusal.BeforeTheConsultation(consultation.on()));
        return granted(new Change<>(
                with(new OfficerStatus.Recorded(consultation, grounds, London.dateOf(now))),
                List.of(decision(consultation, grounds, now))));
    }

    private Decision decision(Consultation consultation, Grounds grounds, Instant now) {
        return new Decision(
                new DecisionId(id.value()),
                new Taker.Officer(
                        officer,
                        inConsultationWith,
                        consultation.on(),
                        grounds.reasons(),
                        grounds.alternatives(),
                        grounds.conflicts()),
                now,
                grounds.decidedOn(),
                Word.AGREED,
                text,
                subject,
                Occasion.none().considered(grounds.papers()));
    }

    private OfficerDecision with(OfficerStatus next) {
        return new OfficerDecision(id, officer, inConsultationWith, text, subject, next);
    }
}
