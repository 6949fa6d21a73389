package org.quorate.meetings.signing.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.signing.application.Heads.Placed;
import org.quorate.meetings.signing.domain.Head;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;

/** Holds a register against the heads that were signed of it: going by what the signatures say, not by what stands beside them. */
@Service
public class CheckingHeads {

    private static final int AT_A_TIME = 200;

    private final Heads heads;
    private final Signatures signatures;
    private final HeadJson json;

    CheckingHeads(Heads heads, Signatures signatures, HeadJson json) {
        this.heads = heads;
        this.signatures = signatures;
        this.json = json;
    }

    /** The signed heads of a register's entries after a number, from the first on. */
    public Checking from(String register, long number) {
        return new Checking(register, number);
    }

    /** Goes through the signed heads beside the entries. */
    public final class Checking {

        private final String register;
        private final long after;
        private final Signatures.Check keys = signatures.check();
        private long place;
        private List<Placed> page = List.of();
        private int next;

        private Checking(String register, long after) {
            this.register = register;
            this.after = after;
            this.place = heads.placeBefore(register, after);
        }

        /** What is wrong with the heads up to this entry; nothing where none was signed or all hold. */
        public Optional<String> against(long number, Hash hash) {
            for (Placed head = peek(); head != null && head.signed().head().number() <= number; head = peek()) {
                next++;
                Optional<String> wrong = wrong(head, number, hash);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        }

        /** What was signed of entries that are not there any more, behind the last that is. */
        public Optional<String> behind(long last) {
            Placed head = peek();
            return head == null
                    ? Optional.empty()
                    : Optional.of("entries have been taken out: the register ends with " + last + ", but entry "
                            + head.signed().head().number() + " was signed on "
                            + head.signed().head().at());
        }

        private Optional<String> wrong(Placed placed, long number, Hash hash) {
            Optional<Head> signed = signed(placed);
            if (signed.isEmpty()) return Optional.of("the signature of its head does not hold");
            Head head = signed.get();
            if (head.number() != placed.signed().head().number()
                    || !head.register().equals(register))
                return Optional.of("the signature of its head is that of another");
            if (head.number() < number) return Optional.empty();
            return head.hash().equals(hash)
                    ? Optional.empty()
                    : Optional.of("it is not the entry that was signed on " + head.at() + ": that had another hash");
        }

        private Optional<Head> signed(Placed placed) {
            try {
                return keys.verified(placed.signed().jws()).map(json::read);
            } catch (JacksonException | IllegalArgumentException notAHead) {
                return Optional.empty();
            }
        }

        private @Nullable Placed peek() {
            while (true) {
                if (next >= page.size()) {
                    page = heads.after(register, place, AT_A_TIME);
                    next = 0;
                    if (page.isEmpty()) {
                        return null;
                    }
                    place = page.getLast().place();
                }
                if (page.get(next).signed().head().number() > after) {
                    return page.get(next);
                }
                next++;
            }
        }
    }
}
