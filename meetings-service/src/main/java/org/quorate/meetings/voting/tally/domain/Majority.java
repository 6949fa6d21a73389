package org.quorate.meetings.voting.tally.domain;

import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Fraction;

/** The share of votes cast that carries a motion; abstentions are not votes cast (R-VOT-3). */
public record Majority(Fraction share, boolean moreThan) {

    private static final Fraction HALF = new Fraction(1, 2);

    /** More than half, unless the constitution says otherwise for this kind of motion. */
    public static Majority forKind(String kind, Constitution.Voting voting) {
        return voting.majorityFor(kind)
                .map(stated -> new Majority(stated.share(), stated.moreThan()))
                .orElseGet(() -> new Majority(HALF, true));
    }

    public boolean isReachedBy(int votesFor, int votesAgainst) {
        int cast = votesFor + votesAgainst;
        return cast > 0 && share.isReachedBy(votesFor, cast, moreThan);
    }

    /** Whether one more vote decides where the votes are equal. */
    public boolean isSimple() {
        return moreThan && share.numerator() * 2 == share.denominator();
    }

    public String inWords() {
        String part = share.numerator() * 2 == share.denominator() ? "half" : share.toString();
        return (moreThan ? "more than " : "at least ") + part + " of the votes cast";
    }
}
