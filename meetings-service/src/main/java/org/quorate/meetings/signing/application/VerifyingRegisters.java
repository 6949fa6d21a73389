package org.quorate.meetings.signing.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.Registers;
import org.quorate.meetings.register.application.Registers.Standing;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.domain.Chain;
import org.quorate.meetings.register.domain.Chain.Finding;
import org.quorate.meetings.register.domain.Chain.Link;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.signing.domain.SignedHead;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** Follows a register, a stretch at a time, against its hashes and what was signed; says where it has been tampered with, if it was. */
@Service
public class VerifyingRegisters {

    private static final int AT_A_TIME = 200;

    private final Registers registers;
    private final ShowingDecisions showing;
    private final CheckingHeads checking;
    private final Heads heads;

    VerifyingRegisters(Registers registers, ShowingDecisions showing, CheckingHeads checking, Heads heads) {
        this.registers = registers;
        this.showing = showing;
        this.checking = checking;
        this.heads = heads;
    }

    /**
     * What was found.
     *
     * @param entries how many entries hold, from the first of the register, taking those before this stretch as they are
     * @param head the hash of the last of them
     * @param signed the last head that was signed of the whole register
     * @param isComplete whether this was the end of the register
     */
    public record Verification(
            int entries, Hash head, Optional<SignedHead> signed, Finding.@Nullable Broken broken, boolean isComplete) {}

    /** Follows it from behind an entry, for so many entries at most. */
    public Verification verify(String register, int after, int most) {
        Optional<Hash> before = after == 0 ? Optional.of(Hash.OF_NOTHING) : hashOf(register, after);
        Chain chain = Chain.after(after, before.orElse(Hash.OF_NOTHING));
        if (before.isEmpty()) {
            return found(register, chain, new Finding.Broken(after, "entry " + after + " is missing"), true);
        }
        CheckingHeads.Checking signed = checking.from(register, after);
        while (chain.entries() - after < most) {
            int wanted = Math.min(AT_A_TIME, most - (chain.entries() - after));
            List<Standing> page = registers.after(register, chain.entries(), wanted);
            for (Standing standing : page) {
                if (follow(chain, signed, standing, register) instanceof Finding.Broken broken) {
                    return found(register, chain, broken, true);
                }
            }
            if (page.size() < wanted) {
                Finding.Broken missing = signed.behind(chain.entries())
                        .map(why -> new Finding.Broken(chain.entries() + 1, why))
                        .orElse(null);
                return found(register, chain, missing, true);
            }
        }
        return found(register, chain, null, false);
    }

    private Verification found(String register, Chain chain, Finding.@Nullable Broken broken, boolean isComplete) {
        return new Verification(chain.entries(), chain.head(), heads.last(register), broken, isComplete);
    }

    private Optional<Hash> hashOf(String register, int number) {
        return registers.after(register, number - 1L, 1).stream()
                .filter(standing -> standing.place() == number)
                .map(Standing::hash)
                .findFirst();
    }

    private Finding follow(Chain chain, CheckingHeads.Checking signed, Standing standing, String register) {
        int next = chain.entries() + 1;
        try {
            DecisionEntry said = showing.entry(standing);
            if (!said.register().equals(register)) return new Finding.Broken(next, "it belongs in another register");
            Link link = new Link(
                    standing.place(), said.number(), new Hash(said.previousHash()), standing.json(), standing.hash());
            Optional<String> wrong = signed.against(standing.place(), standing.hash());
            Finding finding = chain.follow(link);
            return finding instanceof Finding.Holds && wrong.isPresent()
                    ? new Finding.Broken(next, wrong.get())
                    : finding;
        } catch (JacksonException unreadable) {
            return new Finding.Broken(next, "it cannot be read");
        }
    }
}
