package org.quorate.meetings.officers.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.London;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.officers.domain.Consultation;
import org.quorate.meetings.officers.domain.Grounds;
import org.quorate.meetings.officers.domain.OfficerDecision;
import org.quorate.meetings.officers.domain.OfficerStatus;

/** An officer's decision as it is shown. */
record OfficerDecisionView(
        String id,
        String officer,
        String inConsultationWith,
        String text,
        @Nullable Subject subject,
        String status,
        @Nullable ConsultationView consultation,
        @Nullable String reasons,
        @Nullable List<String> alternatives,
        @Nullable List<String> conflicts,
        @Nullable LocalDate decidedOn,
        @Nullable String decision,
        OffsetDateTime modified) {

    /** A consultation. */
    record ConsultationView(String with, LocalDate on, String response) {

        static @Nullable ConsultationView of(@Nullable Consultation it) {
            return it == null ? null : new ConsultationView(it.with(), it.on(), it.response());
        }
    }

    static OfficerDecisionView of(Kept<OfficerDecision> kept) {
        return switch (kept.it().status()) {
            case OfficerStatus.Draft _ -> view(kept, null, null);
            case OfficerStatus.Consulted it -> view(kept, it.consultation(), null);
            case OfficerStatus.Recorded it -> view(kept, it.consultation(), it.grounds());
        };
    }

    private static OfficerDecisionView view(
            Kept<OfficerDecision> kept, @Nullable Consultation consultation, @Nullable Grounds grounds) {
        OfficerDecision decision = kept.it();
        return new OfficerDecisionView(
                decision.id().toString(),
                decision.officer(),
                decision.inConsultationWith(),
                decision.text(),
                decision.subject(),
                decision.status().word(),
                ConsultationView.of(consultation),
                grounds == null ? null : grounds.reasons(),
                grounds == null ? null : grounds.alternatives(),
                grounds == null ? null : grounds.conflicts(),
                grounds == null ? null : grounds.decidedOn(),
                grounds == null ? null : decision.id().toString(),
                London.timeOf(kept.modified()));
    }
}
