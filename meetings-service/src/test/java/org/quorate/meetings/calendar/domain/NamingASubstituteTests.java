package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.attendance.domain.Substitute;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-MEM-10")
class NamingASubstituteTests {

    private static final PersonId CONSTABLE = Place.person("Chief Constable");
    private static final String ASSISTANT = "Assistant Chief Constable";
    private static final Roll A_WEEKS_NOTICE = rollAskingForAWeek();

    @ParameterizedTest
    @CsvSource({
        "2019-05-01T09:00, false",
        "2019-05-07T23:59:59, false",
        "2019-05-08T00:00, true",
        "2019-05-14T09:59, true"
    })
    void a_week_ahead_is_in_time_and_later_is_taken_and_marked(String notified, boolean isShort) {
        Meeting named =
                next(RollCall.substitute(Given.called(), CONSTABLE, ASSISTANT, null, A_WEEKS_NOTICE, at(notified)));

        assertThat(named.attendance().substitutes())
                .containsExactly(new Substitute(CONSTABLE, "Chief Constable", ASSISTANT, null, at(notified), isShort));
    }

    @Test
    void a_body_that_states_no_notice_marks_nobody() {
        Meeting named = next(
                RollCall.substitute(Given.called(), CONSTABLE, ASSISTANT, null, Hwb.roll(), at("2019-05-14T09:59")));

        assertThat(named.attendance().substitutes())
                .extracting(Substitute::shortNotice)
                .containsExactly(false);
    }

    @Test
    void is_refused_once_the_meeting_has_begun() {
        Meeting begun = Given.inSession(Hwb.roll(), List.of("Chief Fire Officer"));

        assertThat(refusal(RollCall.substitute(begun, CONSTABLE, ASSISTANT, null, Hwb.roll(), at("2019-05-14T10:01"))))
                .isEqualTo(new MeetingRefusal.SubstituteTooLate());
        assertThat(refusal(begun.attend(
                        CONSTABLE, new Presence.Represented(ASSISTANT), Hwb.roll(), at("2019-05-14T10:01"))))
                .isEqualTo(new MeetingRefusal.SubstituteTooLate());
    }

    @Test
    void whoever_was_named_before_may_come_when_it_has_begun_and_nobody_else() {
        Meeting begun = Given.ofMay();
        Meeting left = next(begun.attend(CONSTABLE, new Presence.Left(), Hwb.roll(), at("2019-05-14T10:10")));

        assertThat(next(left.attend(CONSTABLE, new Presence.Represented(ASSISTANT), Hwb.roll(), at("2019-05-14T10:20")))
                        .attendance()
                        .there())
                .contains(CONSTABLE);
        assertThat(refusal(left.attend(
                        CONSTABLE, new Presence.Represented("A sergeant"), Hwb.roll(), at("2019-05-14T10:20"))))
                .isEqualTo(new MeetingRefusal.SubstituteTooLate());
    }

    private static Roll rollAskingForAWeek() {
        Constitution of = Hwb.constitution();
        Constitution asking = new Constitution(
                1, of.inForceFrom(), null, of.voting(), of.quorum(), of.meetings(), true, null, Period.ofDays(7));
        return new Body(
                        Hwb.ID,
                        Hwb.NAME,
                        "active",
                        List.of(),
                        List.of(asking),
                        Hwb.body().seats(),
                        List.of())
                .on(Hwb.MAY)
                .orElseThrow();
    }
}
