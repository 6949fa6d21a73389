package org.quorate.meetings.questions.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Status;

/**
 * A written question to a meeting (R-MTG-3).
 *
 * @param about the item that it is about, where it is about one
 */
public record Question(
        QuestionId id,
        MeetingId meeting,
        QuestionKind kind,
        String text,
        @Nullable ItemId about,
        Asker asker,
        Instant askedAt,
        Moderation moderation,
        @Nullable Reply reply) {

    /** What was answered, by whom. */
    public record Reply(String text, String by, Instant at) {}

    /** A question that is put now: taken until the closing time, that whole second included. */
    public static Answer<Question> put(Question question, Meeting meeting, Dates dates) {
        Instant now = question.askedAt();
        boolean isToCome = meeting.status() instanceof Status.Called || meeting.status() instanceof Status.Published;
        if (!isToCome)
            return refused(new QuestionRefusal.MeetingHeld(meeting.status().word()));
        Instant close = dates.questionsCloseAt();
        if (close != null && !dates.takesQuestionsAt(now.truncatedTo(ChronoUnit.SECONDS)))
            return refused(new QuestionRefusal.TooLate(close));
        if (now.isAfter(meeting.startsAt())) return refused(new QuestionRefusal.TooLate(meeting.startsAt()));
        ItemId about = question.about();
        if (about != null && meeting.agenda().item(about).isEmpty()) return refused(new QuestionRefusal.NoSuchItem());
        return granted(question);
    }

    public Answer<Question> accepted(String by, Instant now) {
        return moderated(new Moderation.Accepted(by, now));
    }

    public Answer<Question> rejected(Moderation.Ground ground, @Nullable String note, String by, Instant now) {
        if (ground == Moderation.Ground.OTHER && note == null) return refused(new QuestionRefusal.NoteMissing());
        return moderated(new Moderation.Rejected(ground, note, by, now));
    }

    private Answer<Question> moderated(Moderation next) {
        if (!(moderation instanceof Moderation.Pending))
            return refused(new QuestionRefusal.ModeratedAlready(moderation.word()));
        return granted(new Question(id, meeting, kind, text, about, asker, askedAt, next, reply));
    }

    /** Answered; a better answer takes the place of one before. */
    public Answer<Question> answered(String words, String by, Instant now) {
        if (!(moderation instanceof Moderation.Accepted))
            return refused(new QuestionRefusal.NotAccepted(moderation.word()));
        return granted(
                new Question(id, meeting, kind, text, about, asker, askedAt, moderation, new Reply(words, by, now)));
    }

    /** The same question, with nothing known any more of who asked it. */
    public Question forgettingAsker() {
        return new Question(id, meeting, kind, text, about, Asker.forgotten(), askedAt, moderation, reply);
    }

    /** Whether anyone may see it: accepted, and the agenda that it goes with is published. */
    public boolean isPublicAt(Meeting held) {
        return moderation instanceof Moderation.Accepted && held.status().isOpenToInspection();
    }
}
