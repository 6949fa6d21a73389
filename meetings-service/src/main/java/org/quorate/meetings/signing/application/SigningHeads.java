package org.quorate.meetings.signing.application;

import java.time.InstantSource;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.register.application.Entered;
import org.quorate.meetings.register.application.Registers;
import org.quorate.meetings.register.application.Registers.Standing;
import org.quorate.meetings.signing.domain.Head;
import org.quorate.meetings.signing.domain.SignedHead;
import org.springframework.stereotype.Service;

/** Signs what is last in a register, once; asked for after each entry, long after the vote that led to it. */
@Service
public class SigningHeads implements Entered {

    private final Registers registers;
    private final Heads heads;
    private final SigningKeys keys;
    private final HeadJson json;
    private final InstantSource clock;

    SigningHeads(Registers registers, Heads heads, SigningKeys keys, HeadJson json, InstantSource clock) {
        this.registers = registers;
        this.heads = heads;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void in(String register) {
        registers.head(register).filter(last -> !isSigned(register, last)).ifPresent(last -> sign(register, last));
    }

    private void sign(String register, Standing last) {
        Head head = new Head(register, last.place(), last.hash(), Moment.now(clock));
        heads.add(new SignedHead(head, keys.current().sign(json.write(head))));
    }

    private boolean isSigned(String register, Standing last) {
        return heads.last(register)
                .filter(signed -> signed.head().number() >= last.place())
                .isPresent();
    }
}
