package org.quorate.meetings.signing.application;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.signing.domain.SignedHead;

/** The log of signed heads, to which is only added: apart from the registers, so that entries taken out of those are missed. */
public interface Heads {

    /** Adds a head, unless one as late has been signed already. */
    void add(SignedHead signed);

    Optional<SignedHead> last(String register);

    /** Signed heads in their order, after a place in the log. */
    List<Placed> after(String register, long place, int most);

    /** A signed head with its place in the log of its register. */
    record Placed(long place, SignedHead signed) {}

    /** The place in the log behind which all heads of entries after this one are. */
    long placeBefore(String register, long number);
}
