package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Correcting;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.requirements.domain.Requirement;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.starter.store.StaleWrite;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Rule;
import org.quorate.testkit.Tenants;

/** What bodies are promised wherever they are kept. */
public interface BodiesContract {

    Bodies bodies();

    @Test
    default void a_body_that_was_added_is_found_as_it_is() {
        Change established = Boards.established();

        KeptBody kept = in(Tenants.COUNTY, () -> {
            bodies().add(established);
            return bodies().find(established.body().id()).orElseThrow();
        });

        assertThat(kept.body()).isEqualTo(established.body());
        assertThat(kept.revision().version()).isEqualTo(1);
    }

    @Test
    default void everything_about_a_body_is_kept() {
        Body everything = everything(Constitutions.healthAndWellbeingBoard());
        Body otherwise = everything(Constitutions.strategicGroup());

        assertThat(stored(everything)).isEqualTo(everything);
        assertThat(stored(otherwise)).isEqualTo(otherwise);
    }

    @Test
    default void a_saved_change_is_found() {
        Change established = Boards.established();
        BodyId id = established.body().id();

        KeptBody changed = in(Tenants.COUNTY, () -> {
            bodies().add(established);
            KeptBody loaded = bodies().findForChange(id).orElseThrow();
            bodies().save(loaded, inactive(loaded));
            return bodies().find(id).orElseThrow();
        });

        assertThat(changed.body().standings()).hasSize(2);
        assertThat(changed.revision().version()).isEqualTo(2);
    }

    @Test
    default void of_two_who_loaded_the_same_the_second_is_refused() {
        Change established = Boards.established();
        BodyId id = established.body().id();

        in(Tenants.COUNTY, () -> {
            bodies().add(established);
            KeptBody one = bodies().findForChange(id).orElseThrow();
            KeptBody other = bodies().findForChange(id).orElseThrow();
            bodies().save(one, inactive(one));
            assertThatThrownBy(() -> bodies().save(other, inactive(other))).isInstanceOf(StaleWrite.class);
            return id;
        });
    }

    @Test
    @Rule("R-ALL-1")
    default void a_body_of_another_tenant_is_not_there() {
        Change established = Boards.established();
        in(Tenants.COUNTY, () -> {
            bodies().add(established);
            return established;
        });

        boolean seen =
                in(Tenants.ICB, () -> bodies().find(established.body().id()).isPresent());
        List<KeptBody> listed = in(Tenants.ICB, () -> bodies().page(null, null, 200));

        assertThat(seen).isFalse();
        assertThat(listed).extracting(KeptBody::body).doesNotContain(established.body());
    }

    @Test
    default void pages_follow_one_another_without_gap_or_repetition() {
        String kind = "Kind " + UUID.randomUUID();
        List<KeptBody> all = in(Tenants.COUNTY, () -> {
            for (int count = 0; count < 5; count++) {
                bodies().add(ofKind(kind));
            }
            return bodies().page(kind, null, 200);
        });

        List<KeptBody> first = in(Tenants.COUNTY, () -> bodies().page(kind, null, 2));
        List<KeptBody> rest = in(
                Tenants.COUNTY,
                () -> bodies().page(kind, first.getLast().body().id().toString(), 200));

        assertThat(in(Tenants.COUNTY, () -> bodies().all()))
                .extracting(KeptBody::body)
                .containsAll(bodiesOf(all));
        assertThat(all).hasSize(5);
        assertThat(first).extracting(KeptBody::body).isEqualTo(bodiesOf(all.subList(0, 2)));
        assertThat(rest).extracting(KeptBody::body).isEqualTo(bodiesOf(all.subList(2, 5)));
    }

    @Test
    default void are_found_by_somebody_who_sits_there_or_has() {
        Body board = everything(Constitutions.healthAndWellbeingBoard());
        PersonId director = board.seats().everybody().iterator().next();
        stored(board);

        List<KeptBody> found = in(Tenants.COUNTY, () -> bodies().withSeatsOf(director));

        assertThat(found).extracting(kept -> kept.body().id()).containsExactly(board.id());
        assertThat(in(Tenants.ICB, () -> bodies().withSeatsOf(director))).isEmpty();
    }

    private static List<Body> bodiesOf(List<KeptBody> kept) {
        return kept.stream().map(KeptBody::body).toList();
    }

    private Body stored(Body body) {
        return in(Tenants.COUNTY, () -> {
            bodies().add(new Change(body, new BodyEvent.Established()));
            return bodies().find(body.id()).orElseThrow().body();
        });
    }

    private static Body everything(Constitution constitution) {
        Profile profile = new Profile(
                "Board",
                "HWB",
                List.of(Tenants.ICB),
                new Venue("Cabinet Suite", 23),
                APRIL_2018,
                new BodyId(UUID.randomUUID()));
        Body body = Body.establish(new BodyId(UUID.randomUUID()), profile, Standing.Status.PROPOSED, MAY_2019)
                .body();
        body = ((Adoption.Adopted) body.adopt(constitution, APRIL_2018))
                .change()
                .body();
        Seat seat = new Seat(
                Boards.seat("x", null, null).id(),
                "Director of Public Health",
                Boards.COUNTY,
                constitution.votesByUnit() ? "County council" : null,
                false,
                "director of public health",
                APRIL_2018,
                MAY_2019.plusYears(9),
                List.of());
        TermId term = Boards.term();
        body = Boards.with(Boards.with(body, seat), Boards.seat("Fire", null, null));
        body = ((Appointment.Appointed)
                        body.appoint(seat.id(), term, Boards.holder("Director"), APRIL_2018, MAY_2019.plusYears(2)))
                .change()
                .body();
        body = ((Departure.Ended) body.end(
                        term,
                        new Ending(MAY_2019.plusMonths(1), Ending.Reason.RESIGNED, new Ground("in writing", null)),
                        MAY_2019,
                        MAY_2019))
                .change()
                .body();
        body = ((Correcting.Corrected) body.endings()
                        .correct(
                                term,
                                new Ending(MAY_2019.plusMonths(2), Ending.Reason.RESIGNED),
                                MAY_2019,
                                new Amendment(Instant.parse("2019-07-14T09:00:00Z"), "Clerk", "clerk-1", "Misread"),
                                MAY_2019))
                .change()
                .body();
        body = ((Requiring.Required) body.requiring().require(required()))
                .change()
                .body();
        return withPeople(body, seat, term);
    }

    /** With an office that was given up, another that is held without a seat, and a code that was accepted. */
    private static Body withPeople(Body body, Seat seat, TermId term) {
        Holder director = body.seats().term(term).orElseThrow().holder();
        Office vice = office(
                "vice-chair",
                director,
                new Office.Place(seat.id(), term),
                new Ground("elected", UUID.randomUUID().toString()));
        Office chair = office("chair", Boards.holder("Independent chair"), null, null);
        Body held = held(held(body, vice), chair);
        Office.Ending ending = new Office.Ending(MAY_2019, Office.Reason.RESIGNED);
        Body left =
                ((OfficeHolding.Held) held.leave(vice.id(), ending)).change().body();
        return new Body(
                left.id(),
                left.profile(),
                left.standings(),
                left.constitutions(),
                left.seats(),
                left.requirements(),
                left.offices(),
                left.acceptances().with(new Acceptance(director.person(), "2018", MAY_2019, true)),
                left.involvements(),
                List.of(new Reshaped(UUID.randomUUID(), MAY_2019, null)));
    }

    private static Body held(Body body, Office office) {
        return ((OfficeHolding.Held) body.take(office)).change().body();
    }

    private static Office office(String role, Holder holder, Office.@Nullable Place place, @Nullable Ground ground) {
        return new Office(
                new OfficeId(UUID.randomUUID()),
                role,
                holder,
                place,
                false,
                MAY_2019.minusYears(1),
                null,
                Office.How.ELECTED,
                ground,
                null);
    }

    private static RequirementSet required() {
        return new RequirementSet(
                "a-set",
                "A set",
                APRIL_2018,
                MAY_2019,
                List.of(
                        new Requirement("By ground", "councillor", null, "s194"),
                        new Requirement("By organisation", null, Boards.COUNTY.id(), "s5")));
    }

    private static Change ofKind(String kind) {
        Profile profile = new Profile("Board", kind, List.of(), null, null, null);
        return Body.establish(new BodyId(UUID.randomUUID()), profile, Standing.Status.ACTIVE, MAY_2019);
    }

    private static Change inactive(KeptBody loaded) {
        return ((Transition.Made) loaded.body().stand(Standing.Status.INACTIVE, MAY_2019)).change();
    }

    private static <R> R in(String tenant, Supplier<R> work) {
        return Tenancy.in(new TenantId(tenant), work::get);
    }
}
