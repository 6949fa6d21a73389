package org.quorate.meetings.voting.domain;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.voting.tally.domain.Choice;

/** What a motion has been through before it is decided. */
public record Past(List<Amendment> amendments, List<Objection> objections, List<Round> rounds) {

    public static Past none() {
        return new Past(List.of(), List.of(), List.of());
    }

    /** What has gone out in earlier rounds. */
    public List<Choice> out() {
        return rounds.stream().map(Round::out).toList();
    }

    public boolean hasUndecidedAmendment() {
        return amendments.stream().anyMatch(one -> one.fate() == Amendment.Fate.UNDECIDED);
    }

    /** Whether a member has asked that every vote be named. */
    public boolean asksForNames() {
        return objections.stream().anyMatch(Objection::asksForNames);
    }

    Past with(Round round) {
        return new Past(amendments, objections, plus(rounds, round));
    }

    Past with(Objection objection) {
        return new Past(amendments, plus(objections, objection), rounds);
    }

    Past with(Amendment amendment) {
        return new Past(plus(amendments, amendment), objections, rounds);
    }

    Past settled(Amendment amendment) {
        return new Past(
                amendments.stream()
                        .map(one -> one.motion().equals(amendment.motion()) ? amendment : one)
                        .toList(),
                objections,
                rounds);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
