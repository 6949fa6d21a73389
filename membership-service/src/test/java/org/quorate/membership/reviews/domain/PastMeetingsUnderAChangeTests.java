package org.quorate.membership.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.attendance.domain.Presence.APOLOGIES;
import static org.quorate.membership.attendance.domain.Presence.PRESENT;
import static org.quorate.membership.attendance.domain.Presence.REPRESENTED;
import static org.quorate.membership.bodies.domain.Boards.APRIL_2018;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.Held;
import org.quorate.membership.attendance.domain.Presence;
import org.quorate.membership.bodies.domain.Boards;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Constitutions;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.testkit.Rule;

@Rule("R-MEM-5")
class PastMeetingsUnderAChangeTests {

    private static final LocalDate TODAY = LocalDate.of(2019, 7, 23);

    private final Seat county = Boards.seat("County councillor", Boards.COUNTY, null);
    private final Seat health = Boards.seat("Chair of the trust", Boards.party("NHS trust"), null);
    private final Holder councillor = Boards.holder("County councillor");
    private final Holder chair = Boards.holder("Chair of the trust");
    private final Body body = boardOfTwo();

    @Test
    void count_those_who_would_still_sit_and_came_then() {
        PastMeeting meeting =
                underADrop(health, meeting("2019-05-14", PRESENT, PRESENT)).getFirst();

        assertThat(meeting.before().members()).isEqualTo(2);
        assertThat(meeting.before().isQuorate()).isTrue();
        assertThat(meeting.after().members()).isEqualTo(1);
        assertThat(meeting.after().isQuorate()).isFalse();
    }

    @Test
    void count_a_substitute_as_being_there_and_an_apology_as_not() {
        assertThat(underADrop(health, meeting("2019-05-14", REPRESENTED, APOLOGIES))
                        .getFirst()
                        .before()
                        .members())
                .isEqualTo(1);
    }

    @Test
    void take_whoever_is_still_to_be_appointed_as_not_having_come() {
        Review review = new Review(
                body,
                TODAY,
                List.of(new Proposal.Refill(health.id(), Boards.party("Another"), Boards.holder("To be appointed"))));

        assertThat(review.pastMeetings(record(meeting("2019-05-14", PRESENT, PRESENT)))
                        .getFirst()
                        .after()
                        .members())
                .isEqualTo(1);
    }

    @Test
    void go_back_twelve_months_and_end_the_day_before() {
        List<PastMeeting> meetings = underADrop(
                health,
                meeting("2018-07-22", PRESENT, PRESENT),
                meeting("2018-07-23", PRESENT, PRESENT),
                meeting("2019-07-22", PRESENT, PRESENT),
                meeting("2019-07-23", PRESENT, PRESENT));

        assertThat(meetings)
                .extracting(PastMeeting::on)
                .containsExactly(LocalDate.of(2018, 7, 23), LocalDate.of(2019, 7, 22));
    }

    private List<PastMeeting> underADrop(Seat dropped, Held... meetings) {
        return new Review(body, TODAY, List.of(new Proposal.Drop(dropped.id()))).pastMeetings(record(meetings));
    }

    private AttendanceRecord record(Held... meetings) {
        AttendanceRecord record = AttendanceRecord.of(body.id());
        for (Held meeting : meetings) {
            record = record.with(meeting);
        }
        return record;
    }

    private Held meeting(String day, Presence ofCouncillor, Presence ofChair) {
        Map<PersonId, Presence> presences = Map.of(councillor.person(), ofCouncillor, chair.person(), ofChair);
        return new Held("meeting of " + day, LocalDate.parse(day), presences);
    }

    private Body boardOfTwo() {
        Body adopted = ((Adoption.Adopted) Boards.board().adopt(Constitutions.ofMembers(2), APRIL_2018))
                .change()
                .body();
        Body withCouncillor = Boards.held(Boards.with(adopted, county), county, councillor, APRIL_2018);
        return Boards.held(Boards.with(withCouncillor, health), health, chair, APRIL_2018);
    }
}
