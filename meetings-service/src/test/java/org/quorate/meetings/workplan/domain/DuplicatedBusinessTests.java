package org.quorate.meetings.workplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.next;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.testkit.Rule;

@Rule("R-MTG-9")
class DuplicatedBusinessTests {

    private static final Taker.Board ICP =
            new Taker.Board(new BodyId(UUID.fromString("0d1f0000-0000-4000-8000-000000000009")), "ICP");

    @Test
    void the_same_title_on_two_bodies_agendas_is_pointed_out_however_it_is_written() {
        var duplicates = Duplicates.among(List.of(
                meeting(Hwb.BOARD, "Joint Health & Wellbeing Strategy", null),
                meeting(ICP, "joint health  & wellbeing STRATEGY.", null)));

        assertThat(duplicates).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.because()).isEqualTo("title");
            assertThat(duplicate.places()).hasSize(2);
        });
    }

    @Test
    void the_same_subject_is_pointed_out_whatever_the_titles_and_once() {
        Subject subject = new Subject("funding", "spend-request", "r-1");

        assertThat(Duplicates.among(
                        List.of(meeting(Hwb.BOARD, "Brockworth pilot", subject), meeting(ICP, "A pilot", subject))))
                .extracting(Duplicates.Duplicate::because)
                .containsExactly("subject");
        assertThat(Duplicates.among(List.of(
                        meeting(Hwb.BOARD, "Brockworth pilot", subject), meeting(ICP, "Brockworth pilot", subject))))
                .hasSize(1);
    }

    @Test
    void one_body_that_comes_back_to_a_matter_and_standing_items_are_not() {
        Meeting one = meeting(Hwb.BOARD, "Air quality", null);
        Meeting again = meeting(Hwb.BOARD, "Air quality", null);
        Meeting other = meeting(ICP, "Housing", null);

        assertThat(Duplicates.among(List.of(one, again, other))).isEmpty();
        assertThat(Duplicates.among(
                        List.of(standing(Hwb.BOARD, "Apologies for absence"), standing(ICP, "Apologies for absence"))))
                .isEmpty();
    }

    private static Meeting meeting(Taker.Board body, String title, @Nullable Subject subject) {
        Item item = forInformation(title);
        return with(body, new Item(item.id(), title, item.purposes(), item.cover(), false, false, subject, null));
    }

    private static Meeting standing(Taker.Board body, String title) {
        return with(body, Item.standing(new ItemId(UUID.randomUUID()), title));
    }

    private static Meeting with(Taker.Board body, Item item) {
        Meeting called = Meeting.called(
                        new MeetingId(UUID.randomUUID()),
                        body,
                        body.name(),
                        new Appointment(at("2019-07-23T10:00"), null, null, null),
                        new Agenda(List.of()))
                .next();
        return next(called.add(item, at("2019-07-01T09:00")));
    }
}
