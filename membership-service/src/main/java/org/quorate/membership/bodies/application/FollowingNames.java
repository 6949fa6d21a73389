package org.quorate.membership.bodies.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.Renaming;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.starter.store.UseCase;

/** Every body on which a partner or a person appears comes to show what they are called now; done twice, it changes nothing more. */
@UseCase
public class FollowingNames {

    private final Bodies bodies;
    private final People people;

    public FollowingNames(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    public void partner(Renaming renaming) {
        onEach(body -> body.names().rename(renaming));
    }

    public void person(PersonId id, String formerOffice, @Nullable LocalDate from) {
        people.find(id)
                .map(Holder::of)
                .ifPresent(now -> onEach(body -> body.names().rename(now, formerOffice, from)));
    }

    private void onEach(Function<Body, Optional<Change>> rename) {
        bodies.all().forEach(kept -> rename.apply(kept.body()).ifPresent(change -> bodies.save(kept, change)));
    }
}
