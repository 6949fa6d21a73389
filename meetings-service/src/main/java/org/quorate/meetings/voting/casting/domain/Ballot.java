package org.quorate.meetings.voting.casting.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.tally.domain.Choice;

/** The votes of one voter in one round of a vote: the last one stands, all are kept (R-VOT-1, R-VOT-9). */
public record Ballot(Poll poll, String voter, List<Cast> casts) {

    /** One vote; {@code request} names the request it came by, so that the same one sent again is known. */
    public record Cast(
            Choice choice,
            @Nullable PersonId person,
            @Nullable String by,
            Instant at,
            @Nullable String request) {

        /** Whether the same person says the same. */
        public boolean isSameAs(Cast other) {
            return choice.equals(other.choice) && Objects.equals(by, other.by) && Objects.equals(person, other.person);
        }
    }

    public static Ballot first(Poll poll, String voter, Cast cast) {
        return new Ballot(poll, voter, List.of(cast));
    }

    public Cast current() {
        return casts.getLast();
    }

    /** How many votes it holds, which is the number of the current one. */
    public int changes() {
        return casts.size();
    }

    /** Which of the votes came by a request, counted from 1; 0 for none. */
    public int cameBy(@Nullable String request) {
        for (int place = 0; place < casts.size(); place++) {
            if (request != null && request.equals(casts.get(place).request())) {
                return place + 1;
            }
        }
        return 0;
    }

    /** With a further vote, unless the same person says the same again. */
    public Ballot with(Cast cast) {
        if (current().isSameAs(cast)) {
            return this;
        }
        List<Cast> all = new ArrayList<>(casts);
        all.add(cast);
        return new Ballot(poll, voter, List.copyOf(all));
    }
}
