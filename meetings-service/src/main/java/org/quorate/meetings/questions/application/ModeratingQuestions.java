package org.quorate.meetings.questions.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.questions.domain.Moderation;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionId;
import org.quorate.meetings.questions.domain.Questions;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** What the secretariat does with a question: lets it through or not, answers it, forgets who asked. */
@UseCase
public class ModeratingQuestions {

    private final Questions questions;
    private final InstantSource clock;

    ModeratingQuestions(Questions questions, InstantSource clock) {
        this.questions = questions;
        this.clock = clock;
    }

    public Answer<Kept<Question>> accept(QuestionId id, String by) {
        return change(id, (question, now) -> question.accepted(by, now));
    }

    public Answer<Kept<Question>> reject(QuestionId id, Moderation.Ground ground, @Nullable String note, String by) {
        return change(id, (question, now) -> question.rejected(ground, note, by, now));
    }

    public Answer<Kept<Question>> answer(QuestionId id, String text, String by) {
        return change(id, (question, now) -> question.answered(text, by, now));
    }

    public Answer<Kept<Question>> forgetAsker(QuestionId id) {
        return change(id, (question, _) -> Answer.granted(question.forgettingAsker()));
    }

    private Answer<Kept<Question>> change(QuestionId id, BiFunction<Question, Instant, Answer<Question>> decide) {
        Kept<Question> kept = questions.forChange(id).orElseThrow(() -> NotFound.of("question", id));
        return decide.apply(kept.it(), Moment.now(clock)).map(next -> questions.save(kept, next));
    }
}
