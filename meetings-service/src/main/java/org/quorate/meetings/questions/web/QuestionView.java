package org.quorate.meetings.questions.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.questions.domain.Asker;
import org.quorate.meetings.questions.domain.Moderation;
import org.quorate.meetings.questions.domain.Question;

/** A question as it is shown: who asked stands apart, and is there for the secretariat alone. */
record QuestionView(
        String id,
        String meeting,
        String kind,
        String status,
        String text,
        @Nullable String about,
        String asker,
        @Nullable AskerView from,
        OffsetDateTime askedAt,
        @Nullable String reason,
        @Nullable String note,
        @Nullable ReplyView answer,
        OffsetDateTime modified) {

    /** Who asked, as far as that is still known. */
    record AskerView(@Nullable String name, @Nullable String organisation, boolean show) {}

    /** What was answered. */
    record ReplyView(String text, String by, OffsetDateTime at) {}

    static QuestionView of(Kept<Question> kept, boolean toSecretariat) {
        Question question = kept.it();
        Asker asker = question.asker();
        Moderation.Rejected rejected = question.moderation() instanceof Moderation.Rejected it ? it : null;
        Question.Reply reply = question.reply();
        return new QuestionView(
                question.id().toString(),
                question.meeting().toString(),
                question.kind().word(),
                question.moderation().word(),
                question.text(),
                question.about() == null ? null : question.about().toString(),
                asker.openly(question.kind()),
                toSecretariat ? new AskerView(asker.name(), asker.organisation(), asker.shown()) : null,
                London.timeOf(question.askedAt()),
                rejected == null ? null : rejected.ground().words(),
                rejected == null ? null : rejected.note(),
                reply == null ? null : new ReplyView(reply.text(), reply.by(), London.timeOf(reply.at())),
                London.timeOf(kept.modified()));
    }
}
