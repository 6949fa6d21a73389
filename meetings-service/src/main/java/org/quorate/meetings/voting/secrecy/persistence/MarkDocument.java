package org.quorate.meetings.voting.secrecy.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.PaperId;

/** A mark as it is stored; {@code paper} is there only while the paper is on its way into the box. */
record MarkDocument(
        String poll,
        String voter,
        String is,
        @Nullable String paper,
        @Nullable String request) {

    private static final String CLAIMING = "claiming";
    private static final String IN = "in";
    private static final String SHUT_OUT = "shut out";

    static MarkDocument of(Mark mark) {
        return switch (mark.state()) {
            case Mark.State.Claiming claiming ->
                document(mark, CLAIMING, claiming.paper().toString());
            case Mark.State.In _ -> document(mark, IN, null);
            case Mark.State.ShutOut _ -> document(mark, SHUT_OUT, null);
        };
    }

    private static MarkDocument document(Mark mark, String is, @Nullable String paper) {
        return new MarkDocument(mark.poll().toString(), mark.voter(), is, paper, mark.request());
    }

    Mark mark() {
        return new Mark(Poll.of(poll), voter, state(), request);
    }

    private Mark.State state() {
        return switch (is) {
            case CLAIMING -> new Mark.State.Claiming(PaperId.of(String.valueOf(paper)));
            case IN -> new Mark.State.In();
            case SHUT_OUT -> new Mark.State.ShutOut();
            default -> throw new IllegalStateException("a mark cannot be \"" + is + "\"");
        };
    }
}
