package org.quorate.meetings.questions.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionId;
import org.quorate.meetings.questions.domain.Questions;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Questions in the document store. */
@Component
final class MongoQuestions implements Questions {

    private final Shelf<Question, QuestionDocument> shelf;

    MongoQuestions(DocumentStores stores) {
        shelf = new Shelf<>(
                stores.aggregates("questions", QuestionDocument.class, "meeting"),
                QuestionDocument::of,
                stored -> stored.state().question(stored.id()));
    }

    @Override
    public Optional<Kept<Question>> find(QuestionId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<Question>> forChange(QuestionId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<Question> add(Question question) {
        return shelf.add(question.id(), question, List.of());
    }

    @Override
    public Kept<Question> save(Kept<Question> loaded, Question next) {
        return shelf.save(next.id(), loaded, next, List.of());
    }

    @Override
    public List<Kept<Question>> to(MeetingId meeting) {
        return shelf.where(Map.of("meeting", meeting.toString()), null, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing((Kept<Question> kept) -> kept.it().askedAt())
                        .thenComparing(kept -> kept.it().id().toString()))
                .toList();
    }
}
