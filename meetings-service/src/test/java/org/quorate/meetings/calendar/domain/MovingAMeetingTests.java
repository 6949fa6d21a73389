package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.testkit.Rule;

@Rule("R-MTG-9")
class MovingAMeetingTests {

    private static final Instant TEN = at("2019-05-14T10:00");
    private static final Instant NOON = at("2019-05-14T12:00");

    private final Meeting called = Given.called();

    @Test
    void is_possible_before_publication_and_tells_whence_and_whither() {
        Instant june = at("2019-06-11T10:00");

        var moved = granted(Calling.rescheduled(called, called.appointment().at(june, null), List.of()));

        assertThat(moved.next().startsAt()).isEqualTo(june);
        assertThat(moved.next().venue()).isEqualTo("Cabinet Suite");
        assertThat(moved.events())
                .containsExactly(new MeetingEvent.Rescheduled(called.id(), Hwb.ID, TEN, june, "Cabinet Suite"));
    }

    @Test
    void after_publication_it_is_cancelled_instead_with_the_reason() {
        Meeting published = next(next(called.add(forInformation("Air quality"), at("2019-05-01T09:00")))
                .publish(new Dates(null, null), null, at("2019-05-03T09:00")));

        assertThat(refusal(Calling.rescheduled(published, called.appointment(), List.of())))
                .isInstanceOf(MeetingRefusal.NotSo.class);
        var cancelled = granted(Calling.cancelled(published, "No business", at("2019-05-13T09:00")));
        assertThat(cancelled.next().status().word()).isEqualTo("cancelled");
        assertThat(cancelled.events())
                .containsExactly(
                        new MeetingEvent.Cancelled(called.id(), Hwb.ID, at("2019-05-13T09:00"), "No business"));
        assertThat(refusal(cancelled.next().open(Hwb.roll(), TEN))).isInstanceOf(MeetingRefusal.NotSo.class);
        assertThat(refusal(Calling.cancelled(cancelled.next(), "Again", TEN))).isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    void one_that_has_begun_is_not_cancelled() {
        assertThat(refusal(Calling.cancelled(Given.ofMay(), "Too long", TEN))).isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    void of_two_in_succession_the_second_starts_no_earlier_than_the_first_ends() {
        Optional<Meeting> first = Optional.of(called(TEN, NOON, null));

        assertThat(refusal(Calling.after(first, following(NOON.minusSeconds(1)))))
                .isEqualTo(new MeetingRefusal.OtherGoesOnUntil(NOON, "/startsAt"));
        assertThat(granted(Calling.after(first, following(NOON))).startsAt()).isEqualTo(NOON);
        assertThat(refusal(Calling.after(first, following(at("2019-05-15T12:00")))))
                .as("on another day")
                .isInstanceOf(MeetingRefusal.OtherGoesOnUntil.class);
        assertThat(granted(Calling.after(Optional.empty(), following(TEN))).startsAt())
                .isEqualTo(TEN);
    }

    @Test
    void where_the_end_is_not_known_ahead_the_second_starts_later_than_the_first() {
        Optional<Meeting> first = Optional.of(called(TEN, null, null));

        assertThat(refusal(Calling.after(first, following(TEN)))).isInstanceOf(MeetingRefusal.OtherGoesOnUntil.class);
        assertThat(granted(Calling.after(first, following(TEN.plusSeconds(60)))))
                .isNotNull();
    }

    @Test
    void the_second_does_not_open_while_the_first_goes_on() {
        Meeting first = Given.ofMay();

        assertThat(refusal(Calling.whenOver(Optional.of(first), called)))
                .isEqualTo(new MeetingRefusal.OtherNotOver("in session"));
        assertThat(refusal(Calling.whenOver(Optional.of(called), called)))
                .isEqualTo(new MeetingRefusal.OtherNotOver("called"));
        assertThat(granted(Calling.whenOver(Optional.of(next(first.close(NOON))), called)))
                .isEqualTo(called);
        assertThat(granted(Calling.whenOver(
                        Optional.of(next(Adjourning.of(first, at("2019-05-21T10:00"), null, null, NOON))), called)))
                .isEqualTo(called);
    }

    @Test
    void the_first_is_not_moved_into_the_time_of_the_second() {
        Meeting first = called(TEN, NOON, null);
        Meeting second = called(NOON, null, first.id());
        Appointment anHourLater = first.appointment().at(at("2019-05-14T11:00"), null);

        assertThat(anHourLater.endsAt()).isEqualTo(at("2019-05-14T13:00"));
        assertThat(refusal(Calling.rescheduled(first, anHourLater, List.of(second))))
                .isInstanceOf(MeetingRefusal.OtherGoesOnUntil.class);
        assertThat(granted(Calling.rescheduled(
                        first, anHourLater, List.of(next(Calling.cancelled(second, "Not needed", TEN))))))
                .isNotNull();
    }

    private static Appointment following(Instant startsAt) {
        return new Appointment(startsAt, null, null, new MeetingId(UUID.randomUUID()));
    }

    private static Meeting called(Instant startsAt, Instant endsAt, MeetingId after) {
        return Meeting.called(
                        new MeetingId(UUID.randomUUID()),
                        Hwb.BOARD,
                        Hwb.NAME,
                        new Appointment(startsAt, endsAt, null, after),
                        new Agenda(List.of()))
                .next();
    }
}
