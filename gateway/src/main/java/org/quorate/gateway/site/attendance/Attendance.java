package org.quorate.gateway.site.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** Who came to the meetings of a body between two days (R-MEM-11). */
public record Attendance(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int meetings,
        List<Member> members,
        List<Seen> organisations) {

    public Attendance {
        members = Lists.orEmpty(members);
        organisations = Lists.orEmpty(organisations);
    }

    /** That of one member. */
    public Optional<Member> of(@Nullable String person) {
        return members.stream()
                .filter(member -> person != null && person.equals(member.personId()))
                .findFirst();
    }

    /** A member's attendance, and how often a substitute came instead. */
    public record Member(
            @Nullable String personId,
            @Nullable String office,
            List<String> seats,
            int arranged,
            int attended,
            int represented,
            int apologies,
            int absent,
            @Nullable BigDecimal share,
            @Nullable Substitutes substitutes,
            @Nullable Review underReview) {

        public Member {
            seats = Lists.orEmpty(seats);
        }

        public String percentage() {
            return share == null
                    ? ""
                    : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
        }
    }

    /** How often a substitute was sent in the year that counts, and how often is allowed. */
    public record Substitutes(int used, @Nullable Integer allowed) {}

    /** A member who came too seldom is put before the body. */
    public record Review(@Nullable LocalDate since, int arranged, int attended) {}

    /** When an organisation was last seen. */
    public record Seen(String name, @Nullable LocalDate lastSeen, int meetingsSince) {}
}
