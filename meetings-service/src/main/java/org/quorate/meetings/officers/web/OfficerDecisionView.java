package org.quorate.meetings.officers.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.officers.domain.Consultation;
import org.quorate.meetings.officers.domain.Grounds;
import org.quorate.meetings.officers.domain.OfficerDecision;
import org.quorate.meetings.officers.domain.OfficerStatus;
import org.quorate.meetings.officers.domain.Publication;

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
        @Nullable List<PaperView> backgroundPapers,
        @Nullable PublicationView publication,
        @Nullable KeptView keptUntil,
        @Nullable String decision,
        OffsetDateTime modified) {

    /** A consultation. */
    record ConsultationView(String with, LocalDate on, String response) {

        static @Nullable ConsultationView of(@Nullable Consultation it) {
            return it == null ? null : new ConsultationView(it.with(), it.on(), it.response());
        }
    }

    /** A background paper. */
    record PaperView(String title, @Nullable String sha256) {}

    /** When it was published, how many days after it was taken, and whether that is late. */
    record PublicationView(LocalDate on, long days, boolean late) {

        static @Nullable PublicationView of(@Nullable Publication it) {
            return it == null ? null : new PublicationView(it.on(), it.days(), it.isLate());
        }
    }

    /** The last days on which the record and its background papers must still be kept. */
    record KeptView(LocalDate record, LocalDate papers) {

        static @Nullable KeptView of(@Nullable Grounds grounds) {
            return grounds == null
                    ? null
                    : new KeptView(
                            grounds.retention().record(), grounds.retention().papers());
        }
    }

    static OfficerDecisionView of(Kept<OfficerDecision> kept) {
        return switch (kept.it().status()) {
            case OfficerStatus.Draft _ -> view(kept, null, null, null);
            case OfficerStatus.Consulted it -> view(kept, it.consultation(), null, null);
            case OfficerStatus.Recorded it -> view(kept, it.consultation(), it.grounds(), it.publication());
        };
    }

    private static OfficerDecisionView view(
            Kept<OfficerDecision> kept,
            @Nullable Consultation consultation,
            @Nullable Grounds grounds,
            @Nullable Publication publication) {
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
                grounds == null
                        ? null
                        : grounds.papers().stream()
                                .map(paper -> new PaperView(paper.title(), paper.sha256()))
                                .toList(),
                PublicationView.of(publication),
                KeptView.of(grounds),
                grounds == null ? null : decision.id().toString(),
                London.timeOf(kept.modified()));
    }
}
