package org.quorate.meetings.register.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.quorum.domain.Count;

/**
 * What a decision was taken at, on which item and papers, by what votes, with whom there and what they had declared.
 */
public record Occasion(
        @Nullable String meeting,
        @Nullable String item,
        @Nullable String motion,
        @Nullable String minute,
        @Nullable Count quorum,
        @Nullable Votes votes,
        List<Declared> declarations,
        List<Paper> papers,
        @Nullable Elected elected) {

    /** An interest that a member declared in the item: {@code pecuniary}, or another kind (R-MTG-8). */
    public record Declared(String office, String kind, String nature) {}

    /** A paper that was considered, with the SHA-256 of its bytes in hexadecimal. */
    public record Paper(String title, @Nullable String sha256) {}

    /** No meeting at all, as where an officer decides. */
    public static Occasion none() {
        return new Occasion(null, null, null, null, null, null, List.of(), List.of(), null);
    }

    public static Occasion at(Object meeting, @Nullable Object item, @Nullable Count quorum) {
        String ofItem = item == null ? null : item.toString();
        return new Occasion(meeting.toString(), ofItem, null, null, quorum, null, List.of(), List.of(), null);
    }

    /** By a vote on a motion. */
    public Occasion byVote(Object onMotion, Votes asTheyFell) {
        return new Occasion(
                meeting, item, onMotion.toString(), minute, quorum, asTheyFell, declarations, papers, elected);
    }

    /** On a motion, without a vote. */
    public Occasion onMotion(Object decided) {
        return new Occasion(meeting, item, decided.toString(), minute, quorum, votes, declarations, papers, elected);
    }

    public Occasion minuted(@Nullable String paragraph) {
        return new Occasion(meeting, item, motion, paragraph, quorum, votes, declarations, papers, elected);
    }

    public Occasion declared(List<Declared> interests) {
        return new Occasion(meeting, item, motion, minute, quorum, votes, List.copyOf(interests), papers, elected);
    }

    public Occasion considered(List<Paper> thePapers) {
        return new Occasion(
                meeting, item, motion, minute, quorum, votes, declarations, List.copyOf(thePapers), elected);
    }

    public Occasion electing(Elected someone) {
        return new Occasion(meeting, item, motion, minute, quorum, votes, declarations, papers, someone);
    }
}
