package org.quorate.meetings.register.application;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.register.application.Registers.Entering;
import org.quorate.meetings.register.application.Registers.Standing;
import org.quorate.meetings.register.domain.CanonicalJson;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.starter.kafka.EventJson;
import org.springframework.stereotype.Service;

/** Gives each decision that was taken its number and its place in the chain of its register, and tells everyone. */
@Service
public class EnteringDecisions {

    private final Registers registers;
    private final EventJson json;
    private final GatheringEvidence evidence;
    private final OnTheWay way;
    private final Entered entered;

    EnteringDecisions(Registers registers, EventJson json, GatheringEvidence evidence, OnTheWay way, Entered entered) {
        this.registers = registers;
        this.json = json;
        this.evidence = evidence;
        this.way = way;
        this.entered = entered;
    }

    public void enter(DecisionTaken taken) {
        DecisionTaken marked =
                new DecisionTaken(taken.decisionId(), taken.register(), way.marked(evidence.with(taken)));
        registers.enter(taken.register(), DecisionId.of(taken.decisionId()), head -> next(marked, head));
        entered.in(taken.register());
    }

    private Entering next(DecisionTaken taken, Optional<Standing> head) {
        int number = (int) (head.map(Standing::place).orElse(0L) + 1);
        Hash previous = head.map(Standing::hash).orElse(Hash.OF_NOTHING);
        String said = CanonicalJson.of(json.write(EntryWriting.entry(taken, number, previous)));
        Hash hash = Hash.of(said);
        DecisionRecorded recorded = new DecisionRecorded(
                taken.decisionId(), taken.register(), number, taken.content(), previous.value(), hash.value());
        return new Entering(said, hash, Marks.of(taken.content()), List.of(recorded));
    }
}
