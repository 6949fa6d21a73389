package org.quorate.membership.conduct.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.people.domain.PersonId;

/** Who has accepted which version of the code, in the order in which it was recorded; none is ever taken back. */
public record Acceptances(List<Acceptance> all) {

    public static final Acceptances NONE = new Acceptances(List.of());

    public Acceptances {
        all = List.copyOf(all);
    }

    public Optional<Acceptance> of(PersonId person, String version) {
        return all.stream()
                .filter(acceptance -> acceptance.person().equals(person))
                .filter(acceptance -> acceptance.version().equals(version))
                .findFirst();
    }

    public Acceptances with(Acceptance acceptance) {
        List<Acceptance> more = new ArrayList<>(all);
        more.add(acceptance);
        return new Acceptances(more);
    }
}
