package org.quorate.meetings.minutes.drafting.domain;

import java.util.List;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionKind;

/** Says which written questions were put to the meeting, and what was answered (R-MTG-3). */
final class QuestionsInWords {

    private QuestionsInWords() {}

    static List<Paragraph> of(QuestionKind kind, List<Question> questions) {
        List<Paragraph> paragraphs = questions.stream()
                .filter(question -> question.kind() == kind)
                .map(QuestionsInWords::inWords)
                .map(Paragraph::of)
                .toList();
        return paragraphs.isEmpty() ? List.of(Paragraph.of(none(kind))) : paragraphs;
    }

    private static String inWords(Question question) {
        Question.Reply reply = question.reply();
        String put = question.asker().openly(question.kind()) + " had asked: " + Phrases.sentence(question.text());
        return reply == null
                ? put + " No answer is on record."
                : put + " " + reply.by() + " answered: " + Phrases.sentence(reply.text());
    }

    private static String none(QuestionKind kind) {
        return switch (kind) {
            case PUBLIC -> "No public questions had been received.";
            case MEMBER -> "No questions from members had been received.";
        };
    }
}
