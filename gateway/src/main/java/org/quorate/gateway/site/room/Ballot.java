package org.quorate.gateway.site.room;

import org.jspecify.annotations.Nullable;

/**
 * What a member is shown to vote with: one for each voting unit that they act for.
 *
 * @param unit said only by members who act for several
 * @param said what is known of a vote that is in
 * @param choice what they voted themselves
 * @param open whether they may vote, or vote again
 */
public record Ballot(
        @Nullable String unit,
        @Nullable String said,
        @Nullable String choice,
        boolean open) {

    public String asked() {
        return unit == null ? "Your vote" : "Your vote for " + unit;
    }

    public boolean isChosen(String word) {
        return word.equals(choice);
    }
}
