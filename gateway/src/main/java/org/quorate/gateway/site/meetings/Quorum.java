package org.quorate.gateway.site.meetings;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Words;

/** Who is here against who is needed. */
public record Quorum(
        int membersPresent,
        int membersNeeded,
        int unitsPresent,
        int unitsNeeded,
        boolean quorate,
        List<String> unitsMissing,
        @Nullable OffsetDateTime waitsUntil) {

    public Quorum {
        unitsMissing = Lists.orEmpty(unitsMissing);
    }

    public int membersShort() {
        return Math.max(0, membersNeeded - membersPresent);
    }

    public int unitsShort() {
        return Math.max(0, unitsNeeded - unitsPresent);
    }

    /** One sentence on what is lacking, or nothing when nothing is. */
    public @Nullable String missing() {
        if (quorate) return null;
        var lacking = new ArrayList<String>();
        var words = new Words();
        if (membersShort() > 0) lacking.add(words.count(membersShort(), "more member", "more members"));
        if (unitsShort() > 0)
            lacking.add(words.count(unitsShort(), "more voting organisation", "more voting organisations"));
        return lacking.isEmpty() ? null : words.sentence(words.listed(lacking) + " needed");
    }

    /** What was found, leaving out voting organisations where none are needed. */
    public String found() {
        String members = membersPresent + " members present, " + membersNeeded + " needed";
        return unitsNeeded == 0
                ? members
                : members + "; " + unitsPresent + " voting organisations present, " + unitsNeeded + " needed";
    }

    public List<Dot> memberDots() {
        return dots(membersPresent, membersNeeded);
    }

    public List<Dot> unitDots() {
        return dots(unitsPresent, unitsNeeded);
    }

    /** One place in the picture of a quorum: filled when taken, ringed as long as it is needed. */
    public record Dot(int x, boolean taken, boolean needed) {}

    private static List<Dot> dots(int present, int needed) {
        return IntStream.range(0, Math.max(present, needed))
                .mapToObj(place -> new Dot(12 + place * 22, place < present, place < needed))
                .toList();
    }
}
