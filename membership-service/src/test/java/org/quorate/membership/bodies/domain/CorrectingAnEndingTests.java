package org.quorate.membership.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Correcting;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.seats.domain.Correction;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ending.Reason;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.testkit.Rule;

@Rule("R-ALL-3")
class CorrectingAnEndingTests {

    private static final LocalDate TODAY = MAY_2019.plusMonths(2);
    private static final Amendment MISREAD =
            new Amendment(Instant.parse("2019-07-14T09:00:00Z"), "Clerk", "clerk-1", "The letter had been misread");

    private final Seat seat = Boards.seat("Housing", Boards.party("Housing associations"), null);
    private final Holder holder = Boards.holder("Housing officer");
    private final TermId term = Boards.term();
    private final Ending recorded = new Ending(MAY_2019, Reason.CEASED, new Ground("Left the post", null));
    private final Body board = ended(held(Boards.with(Boards.board(), seat)), recorded);

    @Test
    void puts_the_right_day_on_record_and_keeps_the_one_that_was() {
        Correcting.Corrected corrected = corrected(correct(board, new Ending(MAY_2019.plusDays(9), Reason.CEASED)));

        Ending right = new Ending(MAY_2019.plusDays(9), Reason.CEASED, recorded.ground());
        assertThat(corrected.term().ending()).isEqualTo(right);
        assertThat(corrected.term().corrections()).containsExactly(new Correction(recorded, false, MISREAD));
        assertThat(corrected.seat().vacantSince(TODAY)).hasValue(MAY_2019.plusDays(10));
        assertThat(corrected.change().event()).isInstanceOf(BodyEvent.EndingCorrected.class);
    }

    @Test
    void keeps_what_was_on_record_however_often_it_is_put_right() {
        Body once = bodyAfter(correct(board, new Ending(MAY_2019.plusDays(9), Reason.CEASED)));

        Term twice = corrected(correct(once, new Ending(MAY_2019.plusDays(3), Reason.REMOVED)))
                .term();

        assertThat(twice.corrections())
                .extracting(correction -> correction.was().on())
                .containsExactly(MAY_2019, MAY_2019.plusDays(9));
    }

    @Test
    void keeps_the_decision_while_the_reason_stays_and_not_longer() {
        Body removed = ended(
                held(Boards.with(Boards.board(), seat)),
                new Ending(MAY_2019, Reason.REMOVED, new Ground("By decision", "decision-1")));

        Ending later = new Ending(MAY_2019.plusDays(1), Reason.REMOVED, new Ground("By two thirds", null));
        Ending resigned = new Ending(MAY_2019, Reason.RESIGNED);

        assertThat(corrected(correct(removed, later)).term().ending())
                .isEqualTo(new Ending(MAY_2019.plusDays(1), Reason.REMOVED, new Ground("By two thirds", "decision-1")));
        assertThat(corrected(correct(removed, resigned)).term().ending()).isEqualTo(resigned);
    }

    @Test
    void takes_back_an_ending_that_never_was() {
        Correcting.Corrected corrected = corrected(board.endings().takeBack(term, MISREAD));

        assertThat(corrected.term().ending()).isNull();
        assertThat(corrected.term().corrections()).containsExactly(new Correction(recorded, true, MISREAD));
        assertThat(corrected.seat().termOn(TODAY)).isPresent();
    }

    @Test
    @Rule("R-MEM-14")
    void is_refused_where_the_seat_has_been_given_to_another_since() {
        Body followed = ((Appointment.Appointed)
                        board.appoint(seat.id(), Boards.term(), Boards.holder("Next"), MAY_2019.plusDays(5), null))
                .change()
                .body();

        assertThat(correct(followed, new Ending(MAY_2019.plusDays(5), Reason.CEASED)))
                .isInstanceOf(Correcting.NotHeldSo.class);
        assertThat(correct(followed, new Ending(MAY_2019.plusDays(4), Reason.CEASED)))
                .isInstanceOf(Correcting.Corrected.class);
        assertThat(followed.endings().takeBack(term, MISREAD)).isInstanceOf(Correcting.NotHeldSo.class);
    }

    @Test
    void is_refused_before_the_start_and_where_there_is_nothing_to_put_right() {
        TermId other = Boards.term();

        assertThat(correct(board, new Ending(APRIL_2018.minusDays(1), Reason.CEASED)))
                .isEqualTo(new Correcting.NotEndedSo(new Departure.BeforeItsStart(APRIL_2018)));
        assertThat(correct(board, recorded)).isEqualTo(new Correcting.NothingOther());
        assertThat(board.endings().takeBack(other, MISREAD)).isEqualTo(new Correcting.UnknownTerm(other));
        assertThat(held(Boards.with(Boards.board(), seat)).endings().takeBack(term, MISREAD))
                .isInstanceOf(Correcting.NotEnded.class);
    }

    @Test
    @Rule("R-MEM-7")
    void to_a_resignation_says_when_notice_was_given_where_the_constitution_asks_for_it() {
        Body constituted = ended(held(constituted()), recorded);
        Ending resigned = new Ending(LocalDate.of(2019, 6, 14), Reason.RESIGNED);

        assertThat(correct(constituted, resigned)).isEqualTo(new Correcting.NoticeUnstated(Period.ofMonths(1)));
        assertThat(constituted.endings().correct(term, resigned, MAY_2019.plusDays(1), MISREAD, TODAY))
                .isEqualTo(new Correcting.NotEndedSo(
                        new Departure.NoticeTooShort(Period.ofMonths(1), LocalDate.of(2019, 6, 15))));
        assertThat(constituted.endings().correct(term, resigned, TODAY.plusDays(1), MISREAD, TODAY))
                .isEqualTo(new Correcting.NotEndedSo(new Departure.NoticeAhead(TODAY)));
        assertThat(constituted.endings().correct(term, resigned, MAY_2019, MISREAD, TODAY))
                .isInstanceOf(Correcting.Corrected.class);
    }

    @Test
    void takes_the_office_along_that_had_ended_with_the_term() {
        Body chaired = ended(chairing(held(Boards.with(Boards.board(), seat))), recorded);

        Body later = bodyAfter(correct(chaired, new Ending(MAY_2019.plusDays(9), Reason.CEASED)));
        Body never = bodyAfter(chaired.endings().takeBack(term, MISREAD));

        assertThat(chair(later).lastDay()).isEqualTo(MAY_2019.plusDays(9));
        assertThat(chair(never).ending()).isNull();
    }

    @Test
    void leaves_the_office_with_whoever_has_come_into_it_since() {
        Body chaired = ended(chairing(held(Boards.with(Boards.board(), seat))), recorded);
        Body succeeded = taken(chaired, office(Boards.holder("Next chair"), null, MAY_2019.plusDays(1)));

        Body never = bodyAfter(succeeded.endings().takeBack(term, MISREAD));

        assertThat(never.officesOn(TODAY))
                .extracting(office -> office.holder().office())
                .containsExactly("Next chair");
    }

    private Correcting correct(Body body, Ending right) {
        return body.endings().correct(term, right, null, MISREAD, TODAY);
    }

    private static Correcting.Corrected corrected(Correcting correcting) {
        assertThat(correcting).isInstanceOf(Correcting.Corrected.class);
        return (Correcting.Corrected) correcting;
    }

    private static Body bodyAfter(Correcting correcting) {
        return corrected(correcting).change().body();
    }

    private Body held(Body body) {
        return ((Appointment.Appointed) body.appoint(seat.id(), term, holder, APRIL_2018, null))
                .change()
                .body();
    }

    private Body ended(Body body, Ending ending) {
        return ((Departure.Ended) body.end(term, ending, ending.on(), ending.on()))
                .change()
                .body();
    }

    private Body constituted() {
        Body seated = Boards.with(Boards.board(), seat);
        for (int more = 0; more < 4; more++) {
            seated = Boards.with(seated, Boards.seat("Member " + more, null, null));
        }
        return ((Adoption.Adopted) seated.adopt(Constitutions.strategicGroup(), APRIL_2018))
                .change()
                .body();
    }

    private Body chairing(Body body) {
        return taken(body, office(holder, new Office.Place(seat.id(), term), APRIL_2018));
    }

    private static Office office(Holder holder, Office.@Nullable Place place, LocalDate from) {
        return new Office(
                new OfficeId(UUID.randomUUID()),
                "chair",
                holder,
                place,
                false,
                from,
                null,
                Office.How.ELECTED,
                null,
                null);
    }

    private static Body taken(Body body, Office office) {
        return ((OfficeHolding.Held) body.take(office)).change().body();
    }

    private static Office chair(Body body) {
        return body.offices().all().getFirst();
    }
}
