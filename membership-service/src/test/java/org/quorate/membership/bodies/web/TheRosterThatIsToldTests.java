package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.Constitution;
import org.quorate.contracts.membership.Roster;
import org.quorate.contracts.membership.TermStarted;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.Events;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TheRosterThatIsToldTests {

    private static final String SEQUENCE = "sequence";

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;

    @BeforeEach
    void aBoard() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board that is told");
        clerk.post("bodies/" + body + "/constitutions", TermsOfReference.OF_THE_HWB);
        String seat =
                clerk.seat(body, "Director of Public Health", clerk.organisation("County council"), "County council");
        String person = Clerk.created(
                clerk.post("people", Map.of("office", "Director of Public Health", "account", "gcc-dph")));
        clerk.term(body, seat, person, "2019-01-01");
    }

    @Test
    void is_the_whole_body_as_it_stands() {
        try (Events events = Events.on("rosters")) {
            Roster told = events.await(Roster.class, roster -> roster.bodyId().equals(body) && hasTerm(roster));

            assertThat(told.name()).isEqualTo("Board that is told");
            assertThat(told.status()).isEqualTo("active");
            Roster.Seat seat = told.seats().getFirst();
            assertThat(Objects.requireNonNull(seat.organisation()).name()).isEqualTo("County council");
            assertThat(seat.terms().getFirst().account()).isEqualTo("gcc-dph");
            assertThat(seat.terms().getFirst().from()).isEqualTo(LocalDate.of(2019, 1, 1));
            Constitution constitution = told.constitutions().getFirst();
            assertThat(constitution.quorum())
                    .isEqualTo(new Constitution.Quorum(
                            null, new Constitution.Fraction(1, 4), "members", 4, null, List.of()));
            assertThat(constitution.voting().by()).isEqualTo("unit");
            assertThat(constitution.voting().castingVote()).isEqualTo(new Constitution.CastingVote("chair", false));
        }
    }

    @Test
    void comes_after_every_change_in_their_order_keyed_by_the_body() {
        try (Events events = Events.on("rosters")) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> ofBody(events).size() == 4);

            List<CloudEvent> rosters = ofBody(events);
            List<Long> sequences = rosters.stream()
                    .map(event -> Long.parseLong(
                            Objects.requireNonNull(event.getExtension(SEQUENCE)).toString()))
                    .toList();
            assertThat(sequences).isSorted().doesNotHaveDuplicates();
            assertThat(rosters)
                    .allSatisfy(
                            event -> assertThat(event.getExtension("tenant")).isEqualTo(Tenants.COUNTY));
            assertThat(rosters)
                    .extracting(
                            event -> Events.read(event, Roster.class).seats().size())
                    .containsExactly(0, 0, 1, 1);
        }
    }

    @Test
    void goes_with_the_fact_that_changed_it() {
        try (Events events = Events.on("membership")) {
            TermStarted told =
                    events.await(TermStarted.class, fact -> fact.bodyId().equals(body));

            assertThat(told.office()).isEqualTo("Director of Public Health");
            assertThat(told.from()).isEqualTo(LocalDate.of(2019, 1, 1));
        }
    }

    private List<CloudEvent> ofBody(Events events) {
        return events.soFar().stream()
                .filter(event -> body.equals(event.getSubject()))
                .toList();
    }

    private static boolean hasTerm(Roster roster) {
        return roster.seats().stream().anyMatch(seat -> !seat.terms().isEmpty());
    }
}
