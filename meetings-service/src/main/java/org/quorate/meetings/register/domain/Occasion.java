package org.quorate.meetings.register.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.quorum.domain.Count;

/**
 * What a decision was taken at, on which item and papers, by what votes, with whom there and what they had declared.
 *
 * @param withheld where the public may not know it all: the SHA-256 of a secret salt and what is withheld (R-MTG-10)
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
        @Nullable Elected elected,
        @Nullable String withheld) {

    /** An interest that a member declared in the item: {@code pecuniary}, or another kind (R-MTG-8). */
    public record Declared(String office, String kind, String nature) {}

    /** A paper that was considered, with the SHA-256 of its bytes in hexadecimal. */
    public record Paper(String title, @Nullable String sha256) {}

    /** No meeting at all, as where an officer decides. */
    public static Occasion none() {
        return new Occasion(null, null, null, null, null, null, List.of(), List.of(), null, null);
    }

    public static Occasion at(Object meeting, @Nullable Object item, @Nullable Count quorum) {
        String ofItem = item == null ? null : item.toString();
        return new Occasion(meeting.toString(), ofItem, null, null, quorum, null, List.of(), List.of(), null, null);
    }

    /** By a vote on a motion. */
    public Occasion byVote(Object onMotion, Votes asTheyFell) {
        return new Occasion(
                meeting,
                item,
                onMotion.toString(),
                minute,
                quorum,
                asTheyFell,
                declarations,
                papers,
                elected,
                withheld);
    }

    /** On a motion, without a vote. */
    public Occasion onMotion(Object decided) {
        return new Occasion(
                meeting, item, decided.toString(), minute, quorum, votes, declarations, papers, elected, withheld);
    }

    public Occasion minuted(@Nullable String paragraph) {
        return new Occasion(meeting, item, motion, paragraph, quorum, votes, declarations, papers, elected, withheld);
    }

    public Occasion declared(List<Declared> interests) {
        return new Occasion(
                meeting, item, motion, minute, quorum, votes, List.copyOf(interests), papers, elected, withheld);
    }

    public Occasion considered(List<Paper> thePapers) {
        return new Occasion(
                meeting, item, motion, minute, quorum, votes, declarations, List.copyOf(thePapers), elected, withheld);
    }

    public Occasion electing(Elected someone) {
        return new Occasion(meeting, item, motion, minute, quorum, votes, declarations, papers, someone, withheld);
    }

    public Occasion withholding(String sha256) {
        return new Occasion(meeting, item, motion, minute, quorum, votes, declarations, papers, elected, sha256);
    }
}
