package org.quorate.meetings.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.attendance.domain.InAttendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.domain.Adjourning;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Calling;
import org.quorate.meetings.calendar.domain.Declaring;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.RollCall;
import org.quorate.meetings.calendar.domain.Running;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.StaleWrite;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** What every adapter of {@link Meetings} does. */
interface MeetingsContract {

    Meetings meetings();

    default <T> T inTenant(String tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenancy.in(new TenantId(tenant), work);
    }

    @Test
    default void gives_back_a_meeting_as_it_was_kept_in_every_status() {
        Meeting called = next(Given.called().add(itemWithAll(), at("2019-05-01T09:00")));
        Meeting published =
                next(called.publish(new Dates(Hwb.MAY.minusDays(30), null), "Urgent", at("2019-05-03T09:00")));
        Meeting attended = attendedInEveryWay(published);
        Meeting open = next(attended.open(Hwb.roll(), at("2019-05-14T10:00")));
        Meeting declared = next(Declaring.of(open, declaration(open)));
        Meeting withdrawn = next(Declaring.withdrawn(
                declared, declared.declarations().made().getFirst().id(), at("2019-05-14T10:30")));
        ItemId item = withdrawn.agenda().items().getFirst().id();
        Meeting handed = next(Running.handedOver(
                withdrawn, Place.person(Hwb.THERE_IN_MAY.getFirst()), Hwb.roll(), at("2019-05-14T10:31")));
        Meeting taken = next(Running.taken(handed, item, at("2019-05-14T10:32")));
        Meeting ordered = next(Running.inOrder(taken, List.of(item)));
        Meeting adjourned = next(
                Adjourning.of(ordered, at("2019-05-21T10:00"), "Guildhall", "A fire alarm", at("2019-05-14T11:00")));
        Meeting resumed = next(Adjourning.resumed(
                attendedInEveryWay(adjourned, "2019-05-21T09:55"), Hwb.roll(), at("2019-05-21T10:00")));
        Meeting closed = next(resumed.close(at("2019-05-21T12:00")));
        Meeting cancelled = next(Calling.cancelled(published, "No business", at("2019-05-13T09:00")));
        Meeting toBeFixed = next(Adjourning.of(published, null, null, null, at("2019-05-14T10:00")));

        inTenant("gloucestershire-cc", () -> {
            meetings().add(called, List.of());
            for (Meeting each : List.of(
                    published, attended, open, declared, withdrawn, ordered, adjourned, resumed, closed, cancelled,
                    toBeFixed)) {
                meetings().save(meetings().find(called.id()).orElseThrow(), each, List.of());
                assertThat(meetings().find(called.id()).orElseThrow().it()).isEqualTo(each);
            }
            return true;
        });
    }

    @Test
    default void refuses_a_save_when_another_came_between() {
        Meeting called = Given.called();

        inTenant("gloucestershire-cc", () -> {
            Kept<Meeting> kept = meetings().add(called, List.of());
            meetings().save(kept, attendedInEveryWay(called), List.of());

            assertThatThrownBy(() -> meetings().save(kept, called, List.of())).isInstanceOf(StaleWrite.class);
            return true;
        });
    }

    @Test
    default void lists_the_meetings_of_a_body_in_a_stable_order() {
        Meeting one = Given.called();
        Meeting other = Given.called();

        inTenant("nhs-gloucestershire-icb", () -> {
            meetings().add(one, List.of());
            meetings().add(other, List.of());
            List<Kept<Meeting>> listed = meetings().after(Hwb.ID, null, 10);

            assertThat(listed).extracting(Kept::it).containsExactlyInAnyOrder(one, other);
            assertThat(meetings().after(Hwb.ID, listed.getFirst().it().id().toString(), 10))
                    .extracting(Kept::it)
                    .containsExactly(listed.getLast().it());
            assertThat(meetings().after(new BodyId(UUID.randomUUID()), null, 10))
                    .isEmpty();
            return true;
        });
    }

    private static Meeting attendedInEveryWay(Meeting meeting) {
        Meeting others = next(RollCall.ofThePublic(
                next(RollCall.comes(
                        meeting, new InAttendance("Clerk", "officer", at("2019-05-14T09:55"), at("2019-05-14T11:00")))),
                3));
        return attendedInEveryWay(others, "2019-05-14T09:55");
    }

    private static Meeting attendedInEveryWay(Meeting meeting, String when) {
        Meeting next = meeting;
        List<Presence> presences = List.of(
                new Presence.Present(),
                new Presence.Represented("Assistant Chief Constable"),
                new Presence.Apologies(),
                new Presence.Absent());
        for (int place = 0; place < presences.size(); place++) {
            next = next(
                    next.attend(Place.person(Hwb.THERE_IN_MAY.get(place)), presences.get(place), Hwb.roll(), at(when)));
        }
        return next;
    }

    @Test
    default void finds_what_follows_a_meeting_and_what_has_come_due() {
        Meeting first = Given.called();
        Meeting second = new Meeting(
                new MeetingId(UUID.randomUUID()),
                first.body(),
                first.title(),
                new Appointment(at("2019-05-14T12:00"), at("2019-05-14T13:00"), null, first.id()),
                first.status(),
                first.agenda(),
                first.attendance(),
                first.sitting());

        inTenant("tewkesbury-bc", () -> {
            meetings().add(first, List.of());
            meetings().add(second, List.of());

            assertThat(meetings().following(first.id())).extracting(Kept::it).containsExactly(second);
            assertThat(meetings().dueBetween(at("2019-05-14T09:00"), at("2019-05-14T11:59:59")))
                    .contains(new Meetings.Due("tewkesbury-bc", first.id()))
                    .doesNotContain(new Meetings.Due("tewkesbury-bc", second.id()));
            return true;
        });
    }

    private static Declaration declaration(Meeting meeting) {
        return new Declaration(
                new DeclarationId(UUID.randomUUID()),
                Place.person("Healthwatch representative"),
                "Healthwatch representative",
                meeting.agenda().items().getFirst().id(),
                InterestKind.DISCLOSABLE_PECUNIARY,
                "Employed by the applicant",
                true,
                true,
                at("2019-05-14T10:10"),
                null);
    }

    private static Item itemWithAll() {
        Item item = Given.forDecision("Brockworth pilot", "Agree the spend");
        return new Item(
                new ItemId(UUID.randomUUID()),
                item.title(),
                item.purposes(),
                item.cover(),
                false,
                true,
                new Subject("funding", "spend-request", "r-1"),
                "It cannot wait");
    }
}
