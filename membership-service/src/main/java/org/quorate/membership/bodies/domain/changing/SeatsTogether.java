package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.bodies.domain.SeatChange;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Reshaping;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.constitutions.domain.Flaw;

/** Changes to the seats of a body that take effect together, from one day on, or not at all (R-MEM-5). */
public final class SeatsTogether {

    private final Body before;
    private final LocalDate from;
    private final List<BodyEvent> events = new ArrayList<>();
    private Body now;

    public SeatsTogether(Body body, LocalDate from) {
        this.before = body;
        this.from = from;
        this.now = body;
    }

    /** First what goes, then what is filled otherwise, then what comes: so that one makes room for another. */
    public Reshaping put(Reshaped as, List<SeatChange> changes) {
        Optional<Reshaped> already = before.reshapedBy(as.proposal());
        if (already.isPresent()) return new Reshaping.InEffectAlready(already.get());
        for (int rank = 0; rank < 3; rank++) {
            for (int place = 0; place < changes.size(); place++) {
                Optional<Reseating.Refused> refused =
                        rank(changes.get(place)) == rank ? make(changes.get(place)) : Optional.empty();
                if (refused.isPresent()) return new Reshaping.Unfit(place, refused.get());
            }
        }
        Optional<Flaw> flaw = SeatChanges.newFlaw(before, now, from);
        if (flaw.isPresent()) return new Reshaping.Unworkable(flaw.get());

        return new Reshaping.InEffect(new Change(now.with(as), new BodyEvent.Reshaped(events)));
    }

    private static int rank(SeatChange change) {
        return switch (change) {
            case SeatChange.Drop _ -> 0;
            case SeatChange.Refill _ -> 1;
            case SeatChange.Add _ -> 2;
        };
    }

    private Optional<Reseating.Refused> make(SeatChange change) {
        return switch (change) {
            case SeatChange.Drop drop -> take(steps().drop(drop.seat(), from.minusDays(1), true));
            case SeatChange.Refill refill -> take(steps().refill(refill.seat(), refill.party(), from));
            case SeatChange.Add add ->
                switch (steps().seat(add.seat())) {
                    case Seating.Created created -> taken(created.change());
                    case Seating.Refused refused -> Optional.of(new Reseating.NotSeated(refused));
                };
        };
    }

    /** Each by itself may leave the body without its quorum, where all together do not. */
    private SeatChanges steps() {
        return new SeatChanges(now, true);
    }

    private Optional<Reseating.Refused> take(Reseating reseating) {
        return switch (reseating) {
            case Reseating.Reseated reseated -> taken(reseated.change());
            case Reseating.Refused refused -> Optional.of(refused);
        };
    }

    private Optional<Reseating.Refused> taken(Change change) {
        now = change.body();
        events.add(change.event());
        return Optional.empty();
    }
}
