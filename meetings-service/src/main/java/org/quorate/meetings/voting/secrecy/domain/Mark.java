package org.quorate.meetings.voting.secrecy.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.casting.domain.Poll;

/**
 * That a voter has voted in a secret ballot: whom it names has a paper in the box, and nothing says which.
 *
 * @param request names the request by which the voter voted, so that the same one sent again is known
 */
public record Mark(
        Poll poll, String voter, State state, @Nullable String request) {

    /** How far it has come. */
    public sealed interface State {

        /** The voter's paper is on its way into the box; only so long is it known which it is. */
        record Claiming(PaperId paper) implements State {}

        /** The paper is in the box. */
        record In() implements State {}

        /** The vote has closed without this voter. */
        record ShutOut() implements State {}
    }

    public static Mark claiming(Poll poll, String voter, @Nullable String request, PaperId paper) {
        return new Mark(poll, voter, new State.Claiming(paper), request);
    }

    public static Mark shutOut(Poll poll, String voter) {
        return new Mark(poll, voter, new State.ShutOut(), null);
    }

    /** Its paper is in: from now on nothing joins the two. */
    public Mark in() {
        return new Mark(poll, voter, new State.In(), request);
    }

    /** Its paper never came in, and cannot any more. */
    public Mark shutOut() {
        return shutOut(poll, voter);
    }

    public boolean isIn() {
        return state instanceof State.In;
    }

    /** Whether it was made by this very request. */
    public boolean cameBy(@Nullable String otherRequest) {
        return otherRequest != null && otherRequest.equals(request);
    }
}
