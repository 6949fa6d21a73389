package org.quorate.meetings.register.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Hash;

/** The registers of decisions, each a journal of its own. */
public interface Registers {

    /**
     * An entry where it stands.
     *
     * @param json all that it says, in canonical form
     */
    record Standing(long place, String json, Hash hash) {}

    /** An entry about to be made, with what is told of it. */
    record Entering(String json, Hash hash, Marks marks, List<? extends Fact> facts) {}

    /** Makes the next entry, as decided on the last one; a decision is entered once, however often it is asked for. */
    void enter(String register, DecisionId id, Function<Optional<Standing>, Entering> decide);

    Optional<Standing> find(DecisionId id);

    /** The last entry of a register. */
    Optional<Standing> head(String register);

    /** All registers that have an entry, by their names. */
    List<String> names();

    /** Entries of a register in their order, after a place. */
    List<Standing> after(String register, long place, int most);

    /** Entries of a register, newest first, before a place, or from the last one on. */
    List<Standing> before(String register, @Nullable Long place, int most);

    /** Entries of all registers, newest first, before a position of an earlier answer. */
    List<Positioned> newest(@Nullable String before, int most);

    /** Those of them that are wanted. */
    List<Positioned> newest(Wanted wanted, @Nullable String before, int most);

    /** An entry with its position among the newest. */
    record Positioned(String position, Standing entry) {}
}
