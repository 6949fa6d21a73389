package org.quorate.membership.seats.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;

/** The seats of a body, past and to come, in the order in which they were made. */
public record Seats(List<Seat> all) {

    public static final Seats NONE = new Seats(List.of());

    public Seats {
        all = List.copyOf(all);
    }

    public List<Seat> on(LocalDate day) {
        return all.stream()
                .filter(seat -> seat.existsOn(day))
                .map(seat -> seat.asOn(day))
                .toList();
    }

    public Optional<Seat> find(SeatId id) {
        return all.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    /** The seat that a term is of. */
    public Optional<Seat> withTerm(TermId id) {
        return all.stream()
                .filter(seat -> seat.terms().stream().anyMatch(term -> term.id().equals(id)))
                .findFirst();
    }

    public Optional<Term> term(TermId id) {
        return all.stream()
                .map(Seat::terms)
                .flatMap(Collection::stream)
                .filter(term -> term.id().equals(id))
                .findFirst();
    }

    /** Who holds seats on a day: each once, however many they hold (R-MEM-6). */
    public Set<PersonId> holdersOn(LocalDate day) {
        return holders(on(day), day);
    }

    /** Who has ever held a seat, or is to. */
    public Set<PersonId> everybody() {
        return all.stream()
                .flatMap(seat -> seat.terms().stream())
                .map(term -> term.holder().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<PersonId> votingHoldersOn(LocalDate day) {
        return holders(on(day).stream().filter(Seat::voting).toList(), day);
    }

    public Set<String> unitsOn(LocalDate day) {
        return on(day).stream()
                .filter(Seat::voting)
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In which office somebody last held a seat, if ever. */
    public Optional<String> officeOf(PersonId person) {
        return all.stream()
                .map(Seat::terms)
                .flatMap(Collection::stream)
                .map(Term::holder)
                .filter(holder -> holder.person().equals(person))
                .map(Holder::office)
                .reduce((_, later) -> later);
    }

    /** How many seats an organisation may come to fill from a day on. */
    public long filledBy(OrganisationId organisation, LocalDate day) {
        return from(day).stream()
                .map(Seat::party)
                .filter(party -> party != null && party.id().equals(organisation))
                .count();
    }

    /** Who fills the seats of a day, each once. */
    public List<Party> partiesOn(LocalDate day) {
        return parties(on(day));
    }

    /** Who fills the seats of a day and of later ones, each once. */
    public List<Party> partiesFrom(LocalDate day) {
        return parties(from(day));
    }

    private static List<Party> parties(List<Seat> seats) {
        return seats.stream()
                .map(Seat::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Party::id, party -> party, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Those that exist on a day or after it. */
    public List<Seat> from(LocalDate day) {
        return all.stream()
                .filter(seat -> seat.until() == null || !seat.until().isBefore(day))
                .toList();
    }

    public Seats without(SeatId id) {
        return new Seats(all.stream().filter(seat -> !seat.id().equals(id)).toList());
    }

    public Seats with(Seat seat) {
        List<Seat> next = new ArrayList<>(all);
        int place = all.stream().map(Seat::id).toList().indexOf(seat.id());
        if (place < 0) {
            next.add(seat);
        } else {
            next.set(place, seat);
        }
        return new Seats(next);
    }

    private static Set<PersonId> holders(List<Seat> seats, LocalDate day) {
        return seats.stream()
                .map(seat -> seat.termOn(day))
                .flatMap(Optional::stream)
                .map(term -> term.holder().person())
                .collect(Collectors.toUnmodifiableSet());
    }
}
