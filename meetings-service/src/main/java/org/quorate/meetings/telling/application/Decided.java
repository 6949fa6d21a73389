package org.quorate.meetings.telling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** The decision itself, what it rested on, and what takes effect by it. */
@Component
final class Decided implements Chapter {

    @Override
    public List<Happening> of(DecisionEntry decision) {
        List<Happening> told = new ArrayList<>();
        DecisionEntry.OfficerPart officer = decision.officer();
        if (officer != null && decision.corrects() == null) {
            told.add(new Happening(
                    startOf(officer.consultedOn()),
                    Kind.CONSULTATION,
                    officer.office() + " consulted the " + officer.inConsultationWith(),
                    null));
        }
        told.add(new Happening(
                decision.takenAt(),
                Kind.DECISION,
                "Number " + decision.number() + " in the register, " + decision.word() + votes(decision) + ": "
                        + decision.text(),
                new Place("decision", decision.id())));
        DecisionEntry.SubjectPart subject = decision.subject();
        if (subject != null && decision.outcome().equals("carried")) {
            told.add(new Happening(
                    effectiveAt(decision),
                    Kind.EFFECT,
                    "Takes effect on the " + subject.type().replace('-', ' ') + " it is about",
                    null));
        }
        return told;
    }

    private static String votes(DecisionEntry decision) {
        DecisionEntry.VotesPart votes = decision.votes();
        return votes == null ? "" : " by %d votes to %d".formatted(votes.votesFor(), votes.against());
    }

    /** Nothing takes effect before it is decided. */
    private static Instant effectiveAt(DecisionEntry decision) {
        Instant start = startOf(decision.effectiveFrom());
        return start.isBefore(decision.takenAt()) ? decision.takenAt() : start;
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
