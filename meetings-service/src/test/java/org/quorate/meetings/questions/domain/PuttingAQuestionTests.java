package org.quorate.meetings.questions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.roll.domain.Constitution.QuestionsClose;
import org.quorate.testkit.Rule;

@Rule("R-MTG-3")
class PuttingAQuestionTests {

    private static final Meeting CALLED = Given.called();

    @ParameterizedTest
    @CsvSource({
        "2019-07-23T14:00, 2019-07-16T09:59:59, accepted",
        "2019-07-23T14:00, 2019-07-16T10:00:00, accepted",
        "2019-07-23T14:00, 2019-07-16T10:00:00.999, accepted",
        "2019-07-23T14:00, 2019-07-16T10:00:01, refused",
        "2019-01-22T14:00, 2019-01-15T10:00:00, accepted",
        "2019-01-22T14:00, 2019-01-15T10:00:01, refused",
        // Summer time ends between the closing time and the meeting.
        "2019-10-29T10:00, 2019-10-22T10:00:00, accepted",
        "2019-10-29T10:00, 2019-10-22T10:00:01, refused",
        // And begins.
        "2019-04-02T10:00, 2019-03-26T10:00:00, accepted",
        "2019-04-02T10:00, 2019-03-26T10:00:01, refused"
    })
    void is_taken_until_ten_seven_days_before_by_the_clock_in_London(String meeting, String asked, String outcome) {
        Dates dates = Dates.of(
                at(meeting),
                new org.quorate.meetings.roll.domain.Constitution.Meetings(
                        null, new QuestionsClose(7, LocalTime.of(10, 0)), null, null, true, List.of(), List.of()),
                new org.quorate.meetings.calendar.days.domain.ClearDays(_ -> false));

        Answer<Question> answer = Question.put(question(at(asked)), held(at(meeting)), dates);

        assertThat(answer instanceof Answer.Granted ? "accepted" : "refused").isEqualTo(outcome);
    }

    @Test
    void is_about_an_item_of_the_meeting_or_about_none() {
        Question elsewhere = new Question(
                new QuestionId(UUID.randomUUID()),
                CALLED.id(),
                QuestionKind.PUBLIC,
                "Why?",
                new ItemId(UUID.randomUUID()),
                Asker.forgotten(),
                at("2019-04-30T09:00"),
                new Moderation.Pending(),
                null);

        assertThat(refusal(Question.put(elsewhere, CALLED, new Dates(null, null))))
                .isEqualTo(new QuestionRefusal.NoSuchItem());
    }

    @Test
    void is_seen_by_everyone_only_when_accepted_and_the_agenda_is_published() {
        Meeting published = next(next(CALLED.add(forInformation("Air"), at("2019-04-30T09:00")))
                .publish(new Dates(null, null), null, at("2019-04-30T09:00")));
        Question pending = question(at("2019-04-30T09:00"));
        Question accepted = granted(pending.accepted("Clerk", at("2019-05-01T09:00")));

        assertThat(pending.isPublicAt(published)).isFalse();
        assertThat(accepted.isPublicAt(CALLED)).isFalse();
        assertThat(accepted.isPublicAt(published)).isTrue();
    }

    @Test
    void is_moderated_once_and_answered_only_when_accepted() {
        Instant now = at("2019-05-01T09:00");
        Question pending = question(at("2019-04-30T09:00"));
        Question rejected = granted(pending.rejected(Moderation.Ground.SAME, null, "Clerk", now));

        assertThat(refusal(rejected.accepted("Clerk", now)))
                .isEqualTo(new QuestionRefusal.ModeratedAlready("rejected"));
        assertThat(refusal(rejected.answered("Because", "Chair", now)))
                .isEqualTo(new QuestionRefusal.NotAccepted("rejected"));
        assertThat(refusal(pending.answered("Because", "Chair", now)))
                .isEqualTo(new QuestionRefusal.NotAccepted("pending"));
        assertThat(refusal(pending.rejected(Moderation.Ground.OTHER, null, "Clerk", now)))
                .isEqualTo(new QuestionRefusal.NoteMissing());
    }

    @Test
    void shows_the_name_of_who_asked_only_as_wished_and_can_forget_it() {
        assertThat(new Asker("A. Resident", "Friends of the Park", true).openly(QuestionKind.PUBLIC))
                .isEqualTo("A. Resident, Friends of the Park");
        assertThat(new Asker("A. Resident", "Friends of the Park", false).openly(QuestionKind.PUBLIC))
                .isEqualTo("Friends of the Park");
        assertThat(new Asker("A. Resident", null, false).openly(QuestionKind.PUBLIC))
                .isEqualTo("A member of the public");
        assertThat(question(at("2019-04-30T09:00")).forgettingAsker().asker()).isEqualTo(Asker.forgotten());
    }

    private static Meeting held(Instant startsAt) {
        return Meeting.called(
                        CALLED.id(),
                        CALLED.body(),
                        "Board",
                        new Appointment(startsAt, null, null, null),
                        new Agenda(List.of()))
                .next();
    }

    private static Question question(Instant askedAt) {
        return new Question(
                new QuestionId(UUID.randomUUID()),
                CALLED.id(),
                QuestionKind.PUBLIC,
                "When will the air be clean?",
                null,
                new Asker("A. Resident", null, false),
                askedAt,
                new Moderation.Pending(),
                null);
    }
}
