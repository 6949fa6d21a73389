package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.roll.domain.Seat.Term;

/** Who is on a body on a date, and the constitution in force that day. */
public final class Roll {

    private final LocalDate on;
    private final Constitution constitution;
    private final List<Seat> seats;
    private final List<Office> offices;
    private final Map<PersonId, Member> members;

    public Roll(LocalDate on, Constitution constitution, List<Seat> seats, List<Office> offices) {
        this.on = on;
        this.constitution = constitution;
        this.seats = List.copyOf(seats);
        this.offices = List.copyOf(offices);
        this.members = membersOf(seats, on);
    }

    public LocalDate on() {
        return on;
    }

    public Constitution constitution() {
        return constitution;
    }

    public int seats() {
        return seats.size();
    }

    /** Who hold an office of the body, such as the chair; several where it is shared. */
    public List<Member> holdersOf(String role) {
        return offices.stream()
                .filter(office -> office.role().equals(role))
                .map(office -> member(office.person()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The offices of the body that someone holds, such as {@code chair}. */
    public List<String> officesOf(PersonId person) {
        return offices.stream()
                .filter(office -> office.person().equals(person))
                .map(Office::role)
                .toList();
    }

    public List<Member> members() {
        return List.copyOf(members.values());
    }

    public Optional<Member> member(PersonId id) {
        return Optional.ofNullable(members.get(id));
    }

    private static Map<PersonId, Member> membersOf(List<Seat> seats, LocalDate on) {
        Map<PersonId, Member> members = new LinkedHashMap<>();
        for (Seat seat : seats) {
            seat.heldOn(on).ifPresent(term -> members.merge(term.person(), member(term, seat), Roll::withBoth));
        }
        return members;
    }

    private static Member member(Term term, Seat seat) {
        return new Member(term.person(), term.office(), term.account(), List.of(seat), term.codeAcceptedOn());
    }

    private static Member withBoth(Member one, Member other) {
        List<Seat> both = new ArrayList<>(one.seats());
        both.addAll(other.seats());
        return new Member(
                one.id(),
                one.office(),
                one.account() == null ? other.account() : one.account(),
                List.copyOf(both),
                one.codeAcceptedOn() == null ? other.codeAcceptedOn() : one.codeAcceptedOn());
    }
}
