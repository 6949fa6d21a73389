package org.quorate.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.minutes.domain.Attended.Present;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.testkit.Rule;

@Rule({"R-MTG-11", "R-MTG-9"})
class WhoAttendedTests {

    private static final PersonId LEADER = new PersonId(UUID.randomUUID());
    private static final Instant TEN = Instant.parse("2019-07-23T09:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2019-07-23T10:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2019-07-30T09:00:00Z");

    @Test
    void who_represented_a_member_at_the_first_sitting_is_named_when_the_member_came_to_the_second() {
        Attendance attendance = Attendance.nobodyYet()
                .with(LEADER, "Leader of the Council", new Presence.Represented("Deputy Leader"), TEN)
                .allLeave(ELEVEN)
                .with(LEADER, "Leader of the Council", new Presence.Present(), NEXT_WEEK);

        assertThat(attended(attendance).present())
                .containsExactly(
                        new Present("Leader of the Council", "Deputy Leader"),
                        new Present("Leader of the Council", null));
    }

    @Test
    void who_left_and_came_back_is_named_once() {
        Attendance attendance = Attendance.nobodyYet()
                .with(LEADER, "Leader of the Council", new Presence.Present(), TEN)
                .allLeave(ELEVEN)
                .with(LEADER, "Leader of the Council", new Presence.Present(), NEXT_WEEK);

        assertThat(attended(attendance).present()).containsExactly(new Present("Leader of the Council", null));
    }

    @Test
    void who_was_there_before_the_adjournment_alone_was_there() {
        Attendance attendance = Attendance.nobodyYet()
                .with(LEADER, "Leader of the Council", new Presence.Present(), TEN)
                .allLeave(ELEVEN)
                .with(LEADER, "Leader of the Council", new Presence.Apologies(), NEXT_WEEK);

        assertThat(attended(attendance).present()).hasSize(1);
        assertThat(attended(attendance).apologies()).isEmpty();
    }

    @Test
    void who_sent_word_is_told_from_who_did_not() {
        Attendance attendance = Attendance.nobodyYet()
                .with(LEADER, "Leader of the Council", new Presence.Apologies(), TEN)
                .with(new PersonId(UUID.randomUUID()), "Chief Constable", new Presence.Absent(), TEN);

        assertThat(attended(attendance).apologies()).containsExactly("Leader of the Council");
        assertThat(attended(attendance).absent()).containsExactly("Chief Constable");
    }

    private static Attended attended(Attendance attendance) {
        return Attended.of(attendance, List.of());
    }
}
