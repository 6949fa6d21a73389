package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.bodies.domain.Boards;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule({"R-ALL-2", "R-MEM-6"})
class TheRosterOfALargeBodyTests {

    @Autowired
    private Bodies bodies;

    @ParameterizedTest
    @ValueSource(ints = {3_000, 10_000})
    void is_told_whole(int members) {
        Body assembly = Boards.board().with(new Seats(seats(members)));

        Tenancy.in(new TenantId(Tenants.COUNTY), () -> {
            bodies.add(new Change(assembly, new BodyEvent.Established()));
            return assembly;
        });

        try (Events events = Events.on("rosters")) {
            Roster told = events.await(
                    Roster.class, roster -> roster.bodyId().equals(assembly.id().toString()));
            assertThat(told.seats()).hasSize(members);
            assertThat(told.seats().getLast().terms()).hasSize(1);
        }
    }

    private static List<Seat> seats(int members) {
        List<Seat> seats = new ArrayList<>();
        for (int place = 0; place < members; place++) {
            Holder holder =
                    new Holder(new PersonId(UUID.randomUUID()), "Delegate of ward " + place, "delegate-" + place);
            Term term = new Term(Boards.term(), holder, APRIL_2018, null, null);
            seats.add(new Seat(
                    new SeatId(UUID.randomUUID()),
                    "Delegate of ward " + place,
                    Boards.COUNTY,
                    null,
                    true,
                    null,
                    APRIL_2018,
                    null,
                    List.of(term)));
        }
        return seats;
    }
}
