package org.quorate.membership.structure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/**
 * What the chart shows of a body, on any day.
 *
 * @param host the tenant that it belongs to
 * @param sizes how many seats and members it has, each from a day on, in the order of time
 */
public record Entry(String host, BodyId id, Profile profile, List<Standing> standings, List<SizeFrom> sizes) {

    /** So many seats, and people who hold them, from a day on. */
    public record SizeFrom(LocalDate from, int seats, int members) {}

    public static Entry of(String host, Body body) {
        List<SizeFrom> sizes = daysOfChange(body).stream()
                .map(day -> {
                    Size size = body.sizeOn(day);
                    return new SizeFrom(day, size.seats(), size.members());
                })
                .toList();
        return new Entry(host, body.id(), body.profile(), body.standings(), sizes);
    }

    public boolean isThereOn(LocalDate day) {
        return !standings.getFirst().since().isAfter(day);
    }

    public Standing standingOn(LocalDate day) {
        return standings.reversed().stream()
                .filter(standing -> !standing.since().isAfter(day))
                .findFirst()
                .orElse(standings.getFirst());
    }

    public SizeFrom sizeOn(LocalDate day) {
        return sizes.reversed().stream()
                .filter(size -> !size.from().isAfter(day))
                .findFirst()
                .orElse(new SizeFrom(day, 0, 0));
    }

    private static SortedSet<LocalDate> daysOfChange(Body body) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Seat seat : body.seats().all()) {
            days.add(seat.from());
            addAfter(days, seat.until());
            for (Term term : seat.terms()) {
                days.add(term.from());
                addAfter(days, term.lastDay());
            }
        }
        return days;
    }

    private static void addAfter(SortedSet<LocalDate> days, @org.jspecify.annotations.Nullable LocalDate last) {
        if (last != null) {
            days.add(last.plusDays(1));
        }
    }
}
