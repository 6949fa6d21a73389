package org.quorate.gateway.site.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/**
 * Who is on the body on the day of the meeting.
 *
 * @param you the member that is signed in, or whose place is taken by whoever is
 * @param asSubstitute whether it is as a substitute
 */
public record Roll(
        @Nullable String votesBy,
        List<Member> members,
        @Nullable String you,
        @Nullable Boolean asSubstitute) {

    public static final Roll UNKNOWN = new Roll(null, List.of(), null, null);

    public Roll {
        members = Lists.orEmpty(members);
    }

    /** A member with the seats held. */
    public record Member(String person, String office, boolean voting, List<Seat> seats, List<String> offices) {

        public Member {
            seats = Lists.orEmpty(seats);
            offices = Lists.orEmpty(offices);
        }

        public List<String> units() {
            return seats.stream()
                    .flatMap(seat -> Optional.ofNullable(seat.unit()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** A seat. */
    public record Seat(
            String title,
            @Nullable String organisation,
            @Nullable String unit) {}

    public boolean isBySubstitute() {
        return Boolean.TRUE.equals(asSubstitute);
    }

    public Optional<Member> yourself() {
        return members.stream().filter(member -> member.person().equals(you)).findFirst();
    }

    public String office(@Nullable String person) {
        return members.stream()
                .filter(member -> member.person().equals(person))
                .map(Member::office)
                .findFirst()
                .orElse("");
    }
}
