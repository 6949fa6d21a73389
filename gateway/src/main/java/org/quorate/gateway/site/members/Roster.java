package org.quorate.gateway.site.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;

/** Who sat on a body on a day, each once with all their seats, and the seats that nobody held (R-MEM-6). */
public record Roster(LocalDate on, @Nullable Size membership, List<Member> members, List<Vacancy> vacancies) {

    public Roster {
        members = Lists.orEmpty(members);
        vacancies = Lists.orEmpty(vacancies);
    }

    /** How many there were. */
    public record Size(int seats, int members, int votingUnits) {}

    /** Someone, by office. */
    public record Member(String personId, String office, List<Place> seats) {

        public Member {
            seats = Lists.orEmpty(seats);
        }
    }

    /** A seat that someone held, and from when till when. */
    public record Place(
            String id,
            String title,
            @Nullable Ref organisation,
            @Nullable String unit,
            boolean voting,
            LocalDate since,
            @Nullable LocalDate until) {}

    /** A seat that nobody held, and whose it was to fill. */
    public record Vacancy(
            String seat, String title, @Nullable Ref toBeFilledBy, LocalDate since) {}
}
