package org.quorate.meetings.quorum.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is there and who must be, at one moment; recorded with every decision (R-MTG-6).
 *
 * @param including the groups that must be among those present and are not
 */
public record Count(
        int membership,
        int membersPresent,
        int membersNeeded,
        int unitsPresent,
        int unitsNeeded,
        List<String> unitsMissing,
        List<Lack> including) {

    /** A group of whom more must be among those present. */
    public record Lack(String group, int present, int needed) {}

    /** Each part that is asked for must be there. */
    public boolean isQuorate() {
        return membersPresent >= membersNeeded && unitsPresent >= unitsNeeded && including.isEmpty();
    }

    /** What is missing, in words; nothing where there is a quorum. */
    public List<String> inWordsMissing() {
        List<String> missing = new ArrayList<>();
        if (membersPresent < membersNeeded) {
            missing.add("%d of %d members needed are present".formatted(membersPresent, membersNeeded));
        }
        if (unitsPresent < unitsNeeded) {
            missing.add("%d of %d voting units needed are present, without %s"
                    .formatted(unitsPresent, unitsNeeded, String.join(", ", unitsMissing)));
        }
        including.forEach(lack -> missing.add(
                "%d of %d needed of %s are present".formatted(lack.present(), lack.needed(), lack.group())));
        return missing;
    }
}
