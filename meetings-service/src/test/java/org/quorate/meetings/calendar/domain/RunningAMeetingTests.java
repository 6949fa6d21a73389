package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.sitting.domain.Taken;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.presiding.domain.Chairing;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

/** On 14 May 2019 County councillor 4 was in the chair, and the Chair of the CCG the vice-chair. */
class RunningAMeetingTests {

    private static final String CHAIR = "County councillor 4";
    private static final String VICE_CHAIR = "Chair, Clinical Commissioning Group";
    private static final Instant ELEVEN = at("2019-05-14T11:00");
    private static final Roll ROLL = Hwb.rollChairedBy(CHAIR, VICE_CHAIR);

    private final Meeting meeting = Given.ofMay();

    @Test
    @Rule("R-VOT-4")
    void the_chair_of_the_body_presides_and_in_the_absence_of_the_chair_the_vice_chair() {
        Meeting without = leaves(meeting, CHAIR);

        assertThat(presiding(meeting)).isEqualTo(CHAIR + ", chair");
        assertThat(presiding(without)).isEqualTo(VICE_CHAIR + ", vice-chair");
        assertThat(Running.presiding(leaves(without, VICE_CHAIR), ROLL)).isEmpty();
    }

    @Test
    @Rule("R-VOT-4")
    void the_chair_is_handed_over_with_the_time_to_someone_who_is_there_in_person() {
        Meeting handed = next(Running.handedOver(meeting, Place.person("Director of Public Health"), ROLL, ELEVEN));

        assertThat(Running.presiding(handed, ROLL))
                .contains(new Chairing(
                        Place.person("Director of Public Health"),
                        "Director of Public Health",
                        Chairing.ELECTED,
                        ELEVEN));
        assertThat(presiding(leaves(handed, "Director of Public Health"))).isEqualTo(CHAIR + ", chair");
        assertThat(refusal(Running.handedOver(meeting, Place.person("Chief Constable"), ROLL, ELEVEN)))
                .as("there only through someone")
                .isEqualTo(new MeetingRefusal.NotThereToPreside("Chief Constable"));
        assertThat(refusal(Running.handedOver(meeting, Place.person("Somebody"), ROLL, ELEVEN)))
                .isInstanceOf(MeetingRefusal.NotAMember.class);
    }

    @Test
    @Rule("R-MTG-4")
    void items_are_taken_one_by_one_in_session_only() {
        ItemId item = meeting.agenda().items().getFirst().id();
        Meeting taken = next(Running.taken(meeting, item, ELEVEN));

        assertThat(taken.sitting().currentItem()).contains(item);
        assertThat(taken.sitting().taken()).containsExactly(new Taken(item, ELEVEN));
        assertThat(refusal(Running.taken(meeting, new ItemId(UUID.randomUUID()), ELEVEN)))
                .isEqualTo(new MeetingRefusal.NoSuchItem());
        assertThat(refusal(Running.taken(Given.called(), item, ELEVEN))).isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    @Rule("R-MTG-4")
    void the_order_of_business_changes_and_the_numbers_of_the_published_agenda_stay() {
        Item late = urgent("Late item");
        Meeting two = next(meeting.add(late, ELEVEN));
        ItemId first = two.agenda().items().getFirst().id();
        List<ItemId> turned = List.of(late.id(), first);

        Meeting ordered = next(Running.inOrder(two, turned));

        assertThat(ordered.sitting().order()).isEqualTo(turned);
        assertThat(ordered.agenda()).isEqualTo(two.agenda());
        assertThat(refusal(Running.inOrder(two, List.of(first)))).isEqualTo(new MeetingRefusal.NotEachItemOnce());
        assertThat(refusal(Running.inOrder(two, List.of(first, first))))
                .isEqualTo(new MeetingRefusal.NotEachItemOnce());
    }

    @Test
    void what_has_changed_is_said_in_one_word() {
        Meeting taken =
                next(Running.taken(meeting, meeting.agenda().items().getFirst().id(), ELEVEN));

        assertThat(Difference.kind(meeting, taken)).isEqualTo("current-item");
        assertThat(Difference.kind(meeting, leaves(meeting, CHAIR))).isEqualTo("attendance");
        assertThat(Difference.kind(meeting, next(meeting.close(ELEVEN)))).isEqualTo("status");
        assertThat(Difference.kind(meeting, next(meeting.add(urgent("Late"), ELEVEN))))
                .isEqualTo("agenda");
        assertThat(Difference.kind(meeting, next(Running.handedOver(meeting, Place.person(VICE_CHAIR), ROLL, ELEVEN))))
                .isEqualTo("presiding");
    }

    private static Item urgent(String title) {
        Item item = forInformation(title);
        return new Item(item.id(), title, item.purposes(), item.cover(), false, false, null, "It cannot wait");
    }

    private static String presiding(Meeting at) {
        Optional<Chairing> chairing = Running.presiding(at, ROLL);
        return chairing.map(it -> it.office() + ", " + it.capacity()).orElse("nobody");
    }

    private static Meeting leaves(Meeting at, String holder) {
        return next(at.attend(Place.person(holder), new Presence.Left(), ROLL, ELEVEN));
    }
}
