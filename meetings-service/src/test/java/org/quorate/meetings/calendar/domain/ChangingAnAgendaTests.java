package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forDecision;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.AgendaRefusal;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.fixtures.Given;
import org.quorate.testkit.Rule;

class ChangingAnAgendaTests {

    private static final Instant IN_TIME = at("2019-04-30T09:00");
    private static final Instant LATE = at("2019-05-10T09:00");
    private static final Item AIR = forInformation("Air Quality Strategy");
    private static final Item ISOLATION = forDecision("Social isolation", "Agree");
    private static final Item APOLOGIES = Item.standing(new ItemId(UUID.randomUUID()), "Apologies");

    private static Meeting called() {
        return next(next(next(Given.called().add(APOLOGIES, IN_TIME)).add(AIR, IN_TIME))
                .add(ISOLATION, IN_TIME));
    }

    private static Meeting published() {
        return next(called().publish(new Dates(null, null), null, IN_TIME));
    }

    @Test
    @Rule("R-MTG-2")
    void is_free_before_publication_and_tells_nobody() {
        Item better = titled(AIR, "Air Quality and Health Strategy", null);

        var change = granted(called().edit(better, IN_TIME));

        assertThat(change.events()).isEmpty();
        assertThat(change.next().agenda().item(AIR.id())).contains(better);
        assertThat(next(called().drop(AIR.id())).agenda().items()).containsExactly(APOLOGIES, ISOLATION);
    }

    @Test
    @Rule("R-MTG-2")
    void needs_a_reason_of_urgency_after_publication_and_is_told_again() {
        assertThat(refusal(published().edit(titled(AIR, "Other", null), LATE)))
                .isEqualTo(new MeetingRefusal.UrgencyMissing("/urgency"));
        assertThat(granted(published().edit(titled(AIR, "Other", "A figure was wrong"), LATE))
                        .events())
                .singleElement()
                .isInstanceOf(MeetingEvent.AgendaPublished.class);
    }

    @Test
    @Rule("R-MTG-2")
    void takes_nothing_off_and_keeps_its_order_once_published() {
        assertThat(refusal(published().drop(AIR.id()))).isInstanceOf(MeetingRefusal.NotSo.class);
        assertThat(refusal(published().arrange(List.of(APOLOGIES.id(), ISOLATION.id(), AIR.id()))))
                .isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    @Rule("R-MTG-4")
    void is_put_in_another_order_with_the_standing_items_first() {
        assertThat(next(called().arrange(List.of(APOLOGIES.id(), ISOLATION.id(), AIR.id())))
                        .agenda()
                        .items())
                .containsExactly(APOLOGIES, ISOLATION, AIR);
        assertThat(refusal(called().arrange(List.of(AIR.id(), APOLOGIES.id(), ISOLATION.id()))))
                .isInstanceOf(AgendaRefusal.OrderIncomplete.class);
        assertThat(refusal(called().arrange(List.of(APOLOGIES.id(), AIR.id()))))
                .isInstanceOf(AgendaRefusal.OrderIncomplete.class);
        assertThat(refusal(called().arrange(List.of(APOLOGIES.id(), AIR.id(), AIR.id()))))
                .isInstanceOf(AgendaRefusal.OrderIncomplete.class);
    }

    private static Item titled(Item item, String title, @Nullable String urgency) {
        return new Item(item.id(), title, item.purposes(), item.cover(), false, false, null, urgency);
    }
}
