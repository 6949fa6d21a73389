package org.quorate.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;
import static org.quorate.meetings.minutes.domain.MinutesOfMay.approval;
import static org.quorate.meetings.minutes.domain.MinutesOfMay.july;
import static org.quorate.meetings.minutes.domain.MinutesOfMay.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.minutes.domain.Status.Correction;
import org.quorate.testkit.Rule;

@Rule("R-MTG-11")
class ApprovingMinutesTests {

    private final Meeting july = july(Hwb.THERE_IN_MAY);

    @Test
    void a_later_meeting_agrees_them_as_a_correct_record() {
        Minutes approved = next(published().approve(approval(july), july, Hwb.roll()));

        assertThat(approved.status().word()).isEqualTo("approved");
        assertThat(approved.items()).isEqualTo(published().items());
    }

    @Test
    void corrections_are_made_where_they_belong_and_stay_listed() {
        Correction six = new Correction("12.1", "six months", "twelve months");

        Minutes approved = next(published().approve(approval(july, six), july, Hwb.roll()));

        assertThat(approved.items().get(1).paragraphs().getFirst().text())
                .isEqualTo("Further report in twelve months.");
        assertThat(approved.status())
                .isInstanceOfSatisfying(
                        Status.Approved.class,
                        status -> assertThat(status.approval().corrections()).containsExactly(six));
    }

    @Test
    void what_is_corrected_must_be_found_once_in_a_paragraph_that_there_is() {
        assertThat(corrected(new Correction("12.3", "six", "nine")))
                .isEqualTo(new MinutesRefusal.NoSuchParagraph("12.3", 0));
        assertThat(corrected(new Correction("10.1", "six", "nine")))
                .isEqualTo(new MinutesRefusal.NoSuchParagraph("10.1", 0));
        assertThat(corrected(new Correction("12.1", "seven", "nine")))
                .isEqualTo(new MinutesRefusal.NotThereOnce("12.1", 0));
        assertThat(corrected(new Correction("12.1", "t", "d"))).isEqualTo(new MinutesRefusal.NotThereOnce("12.1", 0));
    }

    @Test
    void only_minutes_that_everyone_could_read_are_approved() {
        assertThat(refusal(MinutesOfMay.draft().approve(approval(july), july, Hwb.roll())))
                .isInstanceOf(MinutesRefusal.NotSo.class);
    }

    @Test
    void they_are_approved_once() {
        Minutes approved = next(published().approve(approval(july), july, Hwb.roll()));

        assertThat(refusal(approved.approve(approval(july), july, Hwb.roll())))
                .isInstanceOf(MinutesRefusal.NotSo.class);
    }

    @Test
    void not_by_the_meeting_that_they_are_of_or_one_at_the_same_time() {
        Meeting may = Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY);

        assertThat(refusal(published().approve(approval(may), may, Hwb.roll())))
                .isEqualTo(new MinutesRefusal.NoLaterMeeting());
    }

    @Test
    void not_before_the_meeting_is_in_session_and_not_after() {
        Meeting over = next(july.close(Given.at("2019-07-23T12:00")));

        assertThat(refusal(published().approve(approval(over), over, Hwb.roll())))
                .isEqualTo(new MeetingRefusal.NotSo("R-MTG-11", "closed", "in session"));
    }

    @Test
    @Rule("R-MTG-7")
    void not_without_a_quorum() {
        Meeting four = july(Hwb.THERE_IN_MAY.subList(0, 4));

        assertThat(refusal(published().approve(approval(four), four, Hwb.roll())))
                .isInstanceOf(MeetingRefusal.NoQuorum.class);
    }

    private Refusal corrected(Correction correction) {
        return refusal(published().approve(approval(july, correction), july, Hwb.roll()));
    }

    @Test
    void an_approved_one_is_edited_no_more() {
        Minutes approved = next(published().approve(approval(july), july, Hwb.roll()));

        assertThat(refusal(approved.edit(approved.attended(), approved.numbering(), List.of(), MinutesOfMay.NOW)))
                .isInstanceOf(MinutesRefusal.NotSo.class);
        assertThat(refusal(approved.publish(MinutesOfMay.NOW))).isInstanceOf(MinutesRefusal.NotSo.class);
    }
}
