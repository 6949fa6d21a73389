package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forDecision;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.fixtures.Given;
import org.quorate.testkit.Rule;

class PublishingAnAgendaTests {

    private static final Dates DATES = new Dates(LocalDate.of(2019, 5, 3), null);
    private static final Instant IN_TIME = at("2019-05-03T23:59:59");
    private static final Instant TOO_LATE = at("2019-05-04T00:00:00");

    @Test
    void opens_it_to_inspection_and_tells_its_items() {
        Meeting meeting = next(Given.called().add(forInformation("Air Quality Strategy"), IN_TIME));

        var published = granted(meeting.publish(DATES, null, IN_TIME));

        assertThat(published.next().status()).isEqualTo(new Status.Published(IN_TIME, null));
        assertThat(published.events())
                .containsExactly(new MeetingEvent.AgendaPublished(
                        meeting.id(),
                        meeting.body().body(),
                        IN_TIME,
                        meeting.agenda().items()));
    }

    @Test
    @Rule("R-MTG-5")
    void is_refused_when_an_item_for_decision_recommends_nothing() {
        Meeting meeting = next(next(Given.called().add(forInformation("Strategies and plans"), IN_TIME))
                .add(forDecision("Board membership"), IN_TIME));

        assertThat(refusal(meeting.publish(DATES, null, IN_TIME)))
                .isEqualTo(new MeetingRefusal.RecommendationMissing(List.of(2)));
    }

    @Test
    @Rule("R-MTG-5")
    void asks_no_recommendation_of_what_is_only_for_information_or_is_standing() {
        Meeting meeting = next(next(Given.called()
                        .add(Item.standing(new ItemId(UUID.randomUUID()), "Apologies for absence"), IN_TIME))
                .add(forInformation("New strategies and plans"), IN_TIME));

        assertThat(next(meeting.publish(DATES, null, IN_TIME)).status()).isInstanceOf(Status.Published.class);
    }

    @Test
    @Rule("R-MTG-2")
    void is_refused_after_the_last_day_without_the_reason_of_urgency() {
        Meeting meeting = next(Given.called().add(forInformation("Air Quality Strategy"), IN_TIME));

        assertThat(refusal(meeting.publish(DATES, null, TOO_LATE)))
                .isEqualTo(new MeetingRefusal.UrgencyMissing("/urgency"));
        assertThat(next(meeting.publish(DATES, "The consultation ends on 15 May", TOO_LATE))
                        .status())
                .isEqualTo(new Status.Published(TOO_LATE, "The consultation ends on 15 May"));
    }

    @Test
    @Rule("R-MTG-2")
    void is_refused_with_nothing_on_it_and_a_second_time() {
        Meeting meeting = next(Given.called().add(forInformation("Air Quality Strategy"), IN_TIME));
        Meeting published = next(meeting.publish(DATES, null, IN_TIME));

        assertThat(refusal(Given.called().publish(DATES, null, IN_TIME)))
                .isEqualTo(new MeetingRefusal.NothingOnTheAgenda());
        assertThat(refusal(published.publish(DATES, null, IN_TIME))).isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    @Rule("R-MTG-2")
    void leaves_room_for_a_late_item_only_with_the_reason_of_urgency() {
        Meeting published = next(next(Given.called().add(forInformation("Air Quality Strategy"), IN_TIME))
                .publish(DATES, null, IN_TIME));
        Item late = forInformation("Measles outbreak");
        Item urgent = new Item(
                late.id(), late.title(), late.purposes(), Cover.none(), false, true, null, "Declared this morning");

        assertThat(refusal(published.add(late, TOO_LATE))).isEqualTo(new MeetingRefusal.UrgencyMissing("/urgency"));
        assertThat(granted(published.add(urgent, TOO_LATE)).events())
                .singleElement()
                .isInstanceOf(MeetingEvent.AgendaPublished.class);
    }

    @Test
    @Rule("R-MTG-5")
    void takes_no_item_that_is_for_nothing() {
        Item item = forInformation("Strategies");
        Item forNothing = new Item(item.id(), item.title(), List.of(), Cover.none(), false, false, null, null);

        assertThat(refusal(Given.called().add(forNothing, IN_TIME))).isEqualTo(new MeetingRefusal.NoPurpose());
    }
}
