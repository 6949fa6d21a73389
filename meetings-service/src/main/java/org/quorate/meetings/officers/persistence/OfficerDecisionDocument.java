package org.quorate.meetings.officers.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.officers.domain.Consultation;
import org.quorate.meetings.officers.domain.Grounds;
import org.quorate.meetings.officers.domain.OfficerDecision;
import org.quorate.meetings.officers.domain.OfficerDecisionId;
import org.quorate.meetings.officers.domain.OfficerStatus;
import org.quorate.meetings.register.domain.Occasion;

/** An officer's decision as it is stored; its parts are there as far as it has come. */
record OfficerDecisionDocument(
        String officer,
        String inConsultationWith,
        String text,
        @Nullable SubjectPart subject,
        @Nullable ConsultationPart consultation,
        @Nullable GroundsPart grounds) {

    record SubjectPart(String service, String type, String key) {}

    record ConsultationPart(String with, LocalDate on, String response) {}

    record GroundsPart(
            String reasons,
            List<String> alternatives,
            List<String> conflicts,
            LocalDate decidedOn,
            @Nullable List<PaperPart> papers,
            @Nullable LocalDate recordedOn) {}

    record PaperPart(String title, @Nullable String sha256) {}

    static OfficerDecisionDocument of(OfficerDecision decision) {
        return switch (decision.status()) {
            case OfficerStatus.Draft _ -> document(decision, null, null);
            case OfficerStatus.Consulted it -> document(decision, part(it.consultation()), null);
            case OfficerStatus.Recorded it -> document(decision, part(it.consultation()), part(it));
        };
    }

    OfficerDecision decision(String id) {
        return new OfficerDecision(
                OfficerDecisionId.of(id),
                officer,
                inConsultationWith,
                text,
                subject == null ? null : new Subject(subject.service(), subject.type(), subject.key()),
                status());
    }

    private OfficerStatus status() {
        if (grounds != null) {
            return new OfficerStatus.Recorded(
                    read(requireNonNull(consultation)),
                    read(grounds),
                    grounds.recordedOn() == null ? grounds.decidedOn() : grounds.recordedOn());
        }
        return consultation == null ? new OfficerStatus.Draft() : new OfficerStatus.Consulted(read(consultation));
    }

    private static OfficerDecisionDocument document(
            OfficerDecision decision, @Nullable ConsultationPart consultation, @Nullable GroundsPart grounds) {
        Subject subject = decision.subject();
        return new OfficerDecisionDocument(
                decision.officer(),
                decision.inConsultationWith(),
                decision.text(),
                subject == null ? null : new SubjectPart(subject.service(), subject.type(), subject.id()),
                consultation,
                grounds);
    }

    private static ConsultationPart part(Consultation it) {
        return new ConsultationPart(it.with(), it.on(), it.response());
    }

    private static GroundsPart part(OfficerStatus.Recorded recorded) {
        Grounds it = recorded.grounds();
        return new GroundsPart(
                it.reasons(),
                it.alternatives(),
                it.conflicts(),
                it.decidedOn(),
                it.papers().stream()
                        .map(paper -> new PaperPart(paper.title(), paper.sha256()))
                        .toList(),
                recorded.on());
    }

    private static Consultation read(ConsultationPart part) {
        return new Consultation(part.with(), part.on(), part.response());
    }

    private static Grounds read(GroundsPart part) {
        List<PaperPart> papers = part.papers() == null ? List.of() : part.papers();
        return new Grounds(
                part.reasons(),
                part.alternatives(),
                part.conflicts(),
                part.decidedOn(),
                papers.stream()
                        .map(paper -> new Occasion.Paper(paper.title(), paper.sha256()))
                        .toList());
    }
}
