package org.quorate.membership.offices.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** The offices of a body, past and to come, in the order in which they were recorded. */
public record Offices(List<Office> all) {

    public static final Offices NONE = new Offices(List.of());

    public Offices {
        all = List.copyOf(all);
    }

    public Optional<Office> find(OfficeId id) {
        return all.stream().filter(office -> office.id().equals(id)).findFirst();
    }

    /** Those of the same role that nobody else may hold while this one is held. */
    public List<Office> rivalsOf(Office next) {
        return all.stream()
                .filter(office -> office.role().equalsIgnoreCase(next.role()))
                .filter(office -> !(office.jointly() && next.jointly()))
                .filter(office -> office.overlaps(next.from(), next.lastDay()))
                .toList();
    }

    /** Those held by a term of a seat. */
    public List<Office> heldBy(TermId term) {
        return all.stream()
                .filter(office ->
                        office.place() != null && office.place().term().equals(term))
                .toList();
    }

    /** An office ends with the term of the seat that it is held by. */
    public Offices endedWith(Term term, Ending ending) {
        Office.Ending end = new Office.Ending(
                ending.on(), Office.Reason.valueOf(ending.reason().name()));
        Offices after = this;
        for (Office office : heldBy(term.id())) {
            LocalDate last = office.lastDay();
            if (office.ending() == null && (last == null || last.isAfter(ending.on()))) {
                after = after.with(office.ended(end));
            }
        }
        return after;
    }

    public Offices with(Office office) {
        List<Office> next = new ArrayList<>(all);
        int place = all.stream().map(Office::id).toList().indexOf(office.id());
        if (place < 0) {
            next.add(office);
        } else {
            next.set(place, office);
        }
        return new Offices(next);
    }
}
