package org.quorate.gateway.site.conduct;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.interests.Interest;
import org.quorate.gateway.site.reading.Lists;

/** What the members of a body accepted, learnt and declared, as membership tells it (R-MEM-16). */
final class Conduct {

    private Conduct() {}

    /** Who accepted the code, and who has still to. */
    public record Acceptances(
            @Nullable String version,
            @Nullable Boolean beforeVoting,
            List<Acceptance> items,
            List<Member> outstanding) {

        public Acceptances {
            items = Lists.orEmpty(items);
            outstanding = Lists.orEmpty(outstanding);
        }
    }

    /** One who accepted it. */
    public record Acceptance(
            @Nullable String office,
            String version,
            @Nullable LocalDate on,
            boolean inPerson) {}

    /** A member, by office. */
    public record Member(String personId, @Nullable String office) {}

    /** One who was inducted. */
    public record Induction(
            @Nullable String office,
            @Nullable LocalDate on,
            @Nullable String by) {}

    /** The interests of all members. */
    public record Register(List<Entry> members) {

        public Register {
            members = Lists.orEmpty(members);
        }
    }

    /** The interests of one member. */
    public record Entry(String personId, @Nullable String office, List<Interest> interests) {

        public Entry {
            interests = Lists.orEmpty(interests);
        }
    }
}
