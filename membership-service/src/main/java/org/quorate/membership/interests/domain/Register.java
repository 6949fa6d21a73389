package org.quorate.membership.interests.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.people.domain.PersonId;

/** All interests of a person, past and to come, in the order in which they were entered. */
public record Register(PersonId person, List<Interest> all) {

    public Register {
        all = List.copyOf(all);
    }

    public static Register empty(PersonId person) {
        return new Register(person, List.of());
    }

    public Optional<Interest> find(InterestId id) {
        return all.stream().filter(interest -> interest.id().equals(id)).findFirst();
    }

    public List<Interest> on(LocalDate day) {
        return all.stream().filter(interest -> interest.isHeldOn(day)).toList();
    }

    public Register with(Interest interest) {
        List<Interest> next = new ArrayList<>(all);
        int place = all.stream().map(Interest::id).toList().indexOf(interest.id());
        if (place < 0) {
            next.add(interest);
        } else {
            next.set(place, interest);
        }
        return new Register(person, next);
    }
}
