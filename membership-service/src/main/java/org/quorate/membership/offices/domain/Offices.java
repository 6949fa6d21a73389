package org.quorate.membership.offices.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Offices after = this;
        for (Office office : heldBy(term.id())) {
            if (office.ending() == null) {
                after = after.with(endedWith(office, ending));
            }
        }
        return after;
    }

    /**
     * The offices that had ended with a term follow where its ending is corrected, or taken back; one that somebody else has held since
     * then stays as it is.
     */
    public Offices endingCorrected(Term term, Ending was) {
        Ending right = term.ending();
        Office.Ending recorded = Office.Ending.with(was);
        Offices after = this;
        for (Office office : heldBy(term.id())) {
            if (recorded.equals(office.ending())) {
                Office next = endedWith(office.ended(null), right);
                if (after.isFreeFor(next)) {
                    after = after.with(next);
                }
            }
        }
        return right == null ? after : after.endedWith(term, right);
    }

    private static Office endedWith(Office office, @Nullable Ending ending) {
        LocalDate last = office.lastDay();
        return ending == null || (last != null && !last.isAfter(ending.on()))
                ? office
                : office.ended(Office.Ending.with(ending));
    }

    private boolean isFreeFor(Office office) {
        return rivalsOf(office).stream().allMatch(rival -> rival.id().equals(office.id()));
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
