package org.quorate.meetings.signing.application;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.Registers;
import org.quorate.meetings.register.application.Registers.Standing;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.signing.application.Heads.Placed;
import org.quorate.meetings.signing.domain.SignedHead;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Shows which registers there are, what stands in them in its order, and their signed heads: all that it takes to verify them. */
@Service
public class ShowingRegisters {

    private final Registers registers;
    private final ShowingDecisions decisions;
    private final Heads heads;

    ShowingRegisters(Registers registers, ShowingDecisions decisions, Heads heads) {
        this.registers = registers;
        this.decisions = decisions;
        this.heads = heads;
    }

    /** A register as it ends now. */
    public record Shown(String register, String name, long entries, Hash head, Optional<SignedHead> signed) {}

    /** Those behind one of them, by their names. */
    public List<Shown> after(String register, int most) {
        return registers.names().stream()
                .filter(name -> name.compareTo(register) > 0)
                .limit(most)
                .flatMap(name -> registers.head(name).map(last -> shown(name, last)).stream())
                .toList();
    }

    public Shown show(String register) {
        return registers
                .head(register)
                .map(last -> shown(register, last))
                .orElseThrow(() -> NotFound.of("register", register));
    }

    public SignedHead head(String register) {
        return heads.last(register)
                .orElseThrow(() -> new NotFound("No head of a register " + register + " has been signed here."));
    }

    public List<Placed> heads(String register, long place, int most) {
        return heads.after(register, place, most);
    }

    /** Entries as they were hashed, in their order. */
    public List<DecisionEntry> entries(String register, long after, int most) {
        return registers.after(register, after, most).stream()
                .map(decisions::entry)
                .toList();
    }

    private Shown shown(String register, Standing last) {
        DecisionEntry.BodyPart body = decisions.entry(last).body();
        String name = body == null ? "Decisions of officers" : body.name();
        return new Shown(register, name, last.place(), last.hash(), heads.last(register));
    }
}
