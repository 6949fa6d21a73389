package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.sitting.domain.Break;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-MTG-9")
class AdjourningAMeetingTests {

    private static final Roll ROLL = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private static final List<String> FIVE = List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5");
    private static final Instant ELEVEN = at("2019-05-14T11:00");
    private static final Instant NEXT_WEEK = at("2019-05-21T14:00");

    private final Meeting meeting = Given.inSession(ROLL, FIVE);

    @Test
    void goes_to_a_date_time_and_place_of_which_the_members_are_told() {
        var change = granted(Adjourning.of(meeting, NEXT_WEEK, "Guildhall", "A fire alarm", ELEVEN));

        assertThat(change.events())
                .containsExactly(new MeetingEvent.Adjourned(
                        meeting.id(), Hwb.ID, ELEVEN, "A fire alarm", NEXT_WEEK, "Guildhall"));
        assertThat(change.next().venue()).isEqualTo("Guildhall");
        assertThat(change.next().sittingDay()).isEqualTo("2019-05-21");
        assertThat(change.next().day()).isEqualTo("2019-05-14");
        assertThat(change.next().attendance().isAnyoneThere()).isFalse();
    }

    @Test
    void to_now_or_before_is_refused() {
        assertThat(refusal(Adjourning.of(meeting, ELEVEN, null, null, ELEVEN)))
                .isEqualTo(new MeetingRefusal.InThePast(ELEVEN, "/to"));
        assertThat(refusal(Adjourning.of(meeting, ELEVEN.minusSeconds(1), null, null, ELEVEN)))
                .isInstanceOf(MeetingRefusal.InThePast.class);
        assertThat(next(Adjourning.of(meeting, ELEVEN.plusSeconds(1), null, null, ELEVEN))
                        .status()
                        .word())
                .isEqualTo("adjourned");
    }

    @Test
    @Rule("R-MTG-7")
    void one_without_a_quorum_gets_its_date_afterwards() {
        Meeting lapsed = Adjourning.asOf(Given.inSession(ROLL, List.of("Member 1")), ROLL, at("2019-05-14T10:30"))
                .next();

        Meeting fixed = next(Adjourning.of(lapsed, NEXT_WEEK, "Guildhall", null, at("2019-05-14T10:35")));

        assertThat(fixed.status()).isInstanceOfSatisfying(Status.Adjourned.class, it -> {
            assertThat(it.wantOfQuorum()).isTrue();
            assertThat(it.at()).isEqualTo(at("2019-05-14T10:30"));
            assertThat(it.to()).isEqualTo(NEXT_WEEK);
        });
        assertThat(refusal(Adjourning.resumed(lapsed, ROLL, NEXT_WEEK))).isEqualTo(new MeetingRefusal.DateToBeFixed());
    }

    @Test
    void no_business_is_done_until_it_is_resumed() {
        Meeting adjourned = next(Adjourning.of(meeting, NEXT_WEEK, null, null, ELEVEN));

        assertThat(adjourned.isInSession()).isFalse();
        assertThat(adjourned.hasKeptQuorumSince(at("2019-05-14T10:00"), ROLL)).isFalse();
        assertThat(refusal(adjourned.open(ROLL, ELEVEN))).isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    void goes_on_once_the_roll_is_called_again_on_its_day() {
        Meeting adjourned = next(Adjourning.of(meeting, NEXT_WEEK, "Guildhall", "Late", ELEVEN));
        assertThat(refusal(Adjourning.resumed(adjourned, ROLL, at("2019-05-20T14:00"))))
                .isInstanceOf(MeetingRefusal.BeforeItsDay.class);
        assertThat(refusal(Adjourning.resumed(adjourned, ROLL, NEXT_WEEK))).isEqualTo(new MeetingRefusal.NobodyThere());

        var resumed = granted(Adjourning.resumed(come(adjourned, "2019-05-21T13:55"), ROLL, NEXT_WEEK));

        assertThat(resumed.next().isInSession()).isTrue();
        assertThat(resumed.next().quorum(ROLL).isQuorate()).isTrue();
        assertThat(resumed.events()).hasOnlyElementsOfType(MeetingEvent.Resumed.class);
        assertThat(resumed.next().sitting().breaks())
                .containsExactly(new Break(ELEVEN, "Late", NEXT_WEEK, "Guildhall", NEXT_WEEK));
        assertThat(resumed.next().hasKeptQuorumSince(at("2019-05-14T10:50"), ROLL))
                .as("a vote left open over the break is void")
                .isFalse();
    }

    @Test
    @Rule("R-MTG-7")
    void a_resumed_one_waits_for_a_quorum_anew() {
        Meeting adjourned = next(Adjourning.of(meeting, NEXT_WEEK, null, null, ELEVEN));
        Meeting resumed = next(Adjourning.resumed(
                next(adjourned.attend(Place.person("Member 1"), new Presence.Present(), ROLL, at("2019-05-21T13:55"))),
                ROLL,
                NEXT_WEEK));

        assertThat(Adjourning.asOf(resumed, ROLL, at("2019-05-21T14:29:59"))
                        .next()
                        .isInSession())
                .isTrue();
        assertThat(Adjourning.asOf(resumed, ROLL, at("2019-05-21T14:30")).next().isInSession())
                .isFalse();
    }

    @Test
    void one_that_never_opened_opens_when_it_is_resumed() {
        Meeting lapsed =
                Adjourning.asOf(Given.called(), ROLL, at("2019-05-14T10:30")).next();
        Meeting fixed = next(Adjourning.of(lapsed, NEXT_WEEK, null, null, ELEVEN));

        var resumed = granted(Adjourning.resumed(come(fixed, "2019-05-21T13:55"), ROLL, NEXT_WEEK));

        assertThat(resumed.next().isInSession()).isTrue();
        assertThat(resumed.events()).hasExactlyElementsOfTypes(MeetingEvent.Resumed.class, MeetingEvent.Opened.class);
    }

    @Test
    void nothing_is_adjourned_before_its_time_or_after_its_end() {
        assertThat(refusal(Adjourning.of(Given.called(), NEXT_WEEK, null, null, at("2019-05-14T09:59:59"))))
                .isEqualTo(new MeetingRefusal.NotYetItsTime(at("2019-05-14T10:00")));
        assertThat(next(Adjourning.of(Given.called(), NEXT_WEEK, null, null, at("2019-05-14T10:00")))
                        .status()
                        .word())
                .isEqualTo("adjourned");
        assertThat(refusal(Adjourning.of(next(meeting.close(ELEVEN)), NEXT_WEEK, null, null, ELEVEN)))
                .isInstanceOf(MeetingRefusal.NotSo.class);
    }

    @Test
    void one_that_had_begun_may_be_closed_instead_of_resumed() {
        Meeting adjourned = next(Adjourning.of(meeting, null, null, null, ELEVEN));

        assertThat(next(adjourned.close(at("2019-05-15T09:00"))).status().word())
                .isEqualTo("closed");
    }

    private static Meeting come(Meeting meeting, String when) {
        Meeting come = meeting;
        for (String holder : FIVE) {
            come = next(come.attend(Place.person(holder), new Presence.Present(), ROLL, at(when)));
        }
        return come;
    }
}
