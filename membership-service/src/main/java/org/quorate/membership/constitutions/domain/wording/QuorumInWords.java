package org.quorate.membership.constitutions.domain.wording;

import java.util.ArrayList;
import java.util.List;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.constitutions.domain.quorum.Size;

/** The part of a constitution about its quorum, in words, for a body of a size. */
record QuorumInWords(Constitution constitution, Size size) {

    String sentence() {
        Quorum quorum = constitution.quorum();
        List<String> parts = new ArrayList<>();
        Quorum.Share share = quorum.share();
        if (share != null) {
            int whole = Quorum.baseOf(share, size);
            String figures = whole == 0 ? "" : " (" + share.fraction().of(whole) + " of " + whole + ")";
            parts.add(Words.share(share.fraction()) + " of the " + baseInWords(share.of()) + figures);
        }
        if (quorum.members() != null) {
            parts.add((share == null ? "" : "at least ") + Words.counted(quorum.members(), "member"));
        }
        if (quorum.units() != null) {
            parts.add("at least " + quorum.units() + " of the "
                    + constitution.voting().units().size() + " voting organisations");
        }
        quorum.including().forEach(group -> parts.add("at least " + group.atLeast() + " " + groupInWords(group)));
        String wait = quorum.waitWithout() == null
                ? ""
                : "; without one after "
                        + Words.counted((int) quorum.waitWithout().toMinutes(), "minute") + " the meeting is adjourned";
        return "Quorum: " + String.join(", and ", parts) + wait + ".";
    }

    private static String groupInWords(Including group) {
        return switch (group.of()) {
            case UNIT -> "of " + group.name();
            case ORGANISATION -> "from " + group.name();
            case SECTOR -> "from the sector " + group.name();
            case GROUND -> "who sits as " + group.name();
        };
    }

    private static String baseInWords(Quorum.Base base) {
        return switch (base) {
            case MEMBERS -> "members";
            case SEATS -> "seats";
        };
    }
}
