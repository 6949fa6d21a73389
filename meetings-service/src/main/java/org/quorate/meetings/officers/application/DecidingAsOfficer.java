package org.quorate.meetings.officers.application;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.officers.domain.Consultation;
import org.quorate.meetings.officers.domain.Grounds;
import org.quorate.meetings.officers.domain.OfficerDecision;
import org.quorate.meetings.officers.domain.OfficerDecisionId;
import org.quorate.meetings.officers.domain.OfficerDecisions;
import org.quorate.meetings.officers.domain.OfficerStatus;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Takes an officer's decision along its way: drafted, consulted on, recorded. */
@UseCase
public class DecidingAsOfficer {

    private final OfficerDecisions decisions;
    private final InstantSource clock;

    DecidingAsOfficer(OfficerDecisions decisions, InstantSource clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public Kept<OfficerDecision> draft(DraftDecision asked) {
        return decisions.add(new OfficerDecision(
                new OfficerDecisionId(Command.mint()),
                asked.officer(),
                asked.inConsultationWith(),
                asked.text(),
                asked.subject(),
                new OfficerStatus.Draft()));
    }

    public Answer<Kept<OfficerDecision>> consulted(OfficerDecisionId id, Consultation consultation) {
        return change(id, decision -> decision.consulted(consultation, Moment.now(clock)));
    }

    public Answer<Kept<OfficerDecision>> record(OfficerDecisionId id, Grounds grounds) {
        return change(id, decision -> decision.record(grounds, Moment.now(clock)));
    }

    public Kept<OfficerDecision> show(OfficerDecisionId id) {
        return decisions.find(id).orElseThrow(() -> NotFound.of("officer decision", id));
    }

    public List<Kept<OfficerDecision>> after(@Nullable String id, int most) {
        return decisions.after(id, most);
    }

    private Answer<Kept<OfficerDecision>> change(
            OfficerDecisionId id, Function<OfficerDecision, Answer<Change<OfficerDecision, Decision>>> decide) {
        Kept<OfficerDecision> kept = decisions.forChange(id).orElseThrow(() -> NotFound.of("officer decision", id));
        return decide.apply(kept.it()).map(change -> decisions.save(kept, change.next(), change.events()));
    }
}
