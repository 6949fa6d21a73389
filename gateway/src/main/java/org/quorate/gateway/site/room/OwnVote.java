package org.quorate.gateway.site.room;

import org.jspecify.annotations.Nullable;

/** A vote that is in and that whoever is signed in may know of; {@code choice} only where they cast it themselves. */
public record OwnVote(
        @Nullable String unit,
        @Nullable String by,
        @Nullable String choice) {

    boolean isFor(String voter) {
        return unit == null || unit.equals(voter);
    }

    /** One sentence for the voter. */
    String inWords(Motion motion) {
        if (motion.isSecret()) return "Your vote is in. Nobody can see how you voted, and it cannot be changed.";
        if (choice != null)
            return "Your vote: %s. You can change it until the vote closes.".formatted(motion.named(choice));
        String voter = unit == null ? "Your vote" : "The vote of " + unit;
        return "%s was cast by %s. You can change it until the vote closes."
                .formatted(voter, by == null ? "the clerk" : by);
    }
}
