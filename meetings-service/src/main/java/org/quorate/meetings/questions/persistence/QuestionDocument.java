package org.quorate.meetings.questions.persistence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.questions.domain.Asker;
import org.quorate.meetings.questions.domain.Moderation;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionId;
import org.quorate.meetings.questions.domain.QuestionKind;

/** A question as it is stored. */
record QuestionDocument(
        String meeting,
        String kind,
        String text,
        @Nullable String about,
        @Nullable String asker,
        @Nullable String organisation,
        boolean shown,
        Instant askedAt,
        ModerationPart moderation,
        @Nullable ReplyPart reply) {

    record ModerationPart(
            String word,
            @Nullable String ground,
            @Nullable String note,
            @Nullable String by,
            @Nullable Instant at) {}

    record ReplyPart(String text, String by, Instant at) {}

    static QuestionDocument of(Question question) {
        Asker asker = question.asker();
        Question.Reply reply = question.reply();
        return new QuestionDocument(
                question.meeting().toString(),
                question.kind().word(),
                question.text(),
                question.about() == null ? null : question.about().toString(),
                asker.name(),
                asker.organisation(),
                asker.shown(),
                question.askedAt(),
                part(question.moderation()),
                reply == null ? null : new ReplyPart(reply.text(), reply.by(), reply.at()));
    }

    private static ModerationPart part(Moderation moderation) {
        String word = moderation.word();
        return switch (moderation) {
            case Moderation.Pending _ -> new ModerationPart(word, null, null, null, null);
            case Moderation.Accepted it -> new ModerationPart(word, null, null, it.by(), it.at());
            case Moderation.Rejected it -> new ModerationPart(word, it.ground().words(), it.note(), it.by(), it.at());
        };
    }

    Question question(String id) {
        return new Question(
                QuestionId.of(id),
                MeetingId.of(meeting),
                QuestionKind.of(kind),
                text,
                about == null ? null : ItemId.of(about),
                new Asker(asker, organisation, shown),
                askedAt,
                moderation(moderation),
                reply == null ? null : new Question.Reply(reply.text(), reply.by(), reply.at()));
    }

    private static Moderation moderation(ModerationPart part) {
        return switch (part.word()) {
            case "pending" -> new Moderation.Pending();
            case "accepted" ->
                new Moderation.Accepted(Objects.requireNonNull(part.by()), Objects.requireNonNull(part.at()));
            case "rejected" ->
                new Moderation.Rejected(
                        Moderation.Ground.of(Objects.requireNonNull(part.ground())),
                        part.note(),
                        Objects.requireNonNull(part.by()),
                        Objects.requireNonNull(part.at()));
            default -> throw new IllegalStateException("a question cannot be \"" + part.word() + "\"");
        };
    }
}
