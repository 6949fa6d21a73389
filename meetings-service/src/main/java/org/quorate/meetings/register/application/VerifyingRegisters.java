package org.quorate.meetings.register.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Registers.Standing;
import org.quorate.meetings.register.domain.Chain;
import org.quorate.meetings.register.domain.Chain.Finding;
import org.quorate.meetings.register.domain.Chain.Link;
import org.quorate.meetings.register.domain.Hash;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** Follows a register from its first entry to its last and says where, if anywhere, it has been tampered with. */
@Service
public class VerifyingRegisters {

    private static final int AT_A_TIME = 200;

    private final Registers registers;
    private final ShowingDecisions showing;

    VerifyingRegisters(Registers registers, ShowingDecisions showing) {
        this.registers = registers;
        this.showing = showing;
    }

    /** How many entries hold, the hash of the last of them, and what is wrong with the one behind, if anything is. */
    public record Verification(int entries, Hash head, Finding.@Nullable Broken broken) {}

    public Verification verify(String register) {
        Chain chain = new Chain();
        List<Standing> page = registers.after(register, 0, AT_A_TIME);
        while (!page.isEmpty()) {
            for (Standing standing : page) {
                switch (follow(chain, standing, register)) {
                    case Finding.Holds _ -> {}
                    case Finding.Broken broken -> {
                        return new Verification(chain.entries(), chain.head(), broken);
                    }
                }
            }
            page = registers.after(register, page.getLast().place(), AT_A_TIME);
        }
        return new Verification(chain.entries(), chain.head(), null);
    }

    private Finding follow(Chain chain, Standing standing, String register) {
        try {
            DecisionEntry said = showing.entry(standing);
            return said.register().equals(register)
                    ? chain.follow(new Link(
                            standing.place(),
                            said.number(),
                            new Hash(said.previousHash()),
                            standing.json(),
                            standing.hash()))
                    : new Finding.Broken(chain.entries() + 1, "it belongs in another register");
        } catch (JacksonException unreadable) {
            return new Finding.Broken(chain.entries() + 1, "it cannot be read");
        }
    }
}
