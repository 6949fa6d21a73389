package org.quorate.meetings.questions.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;

/** All written questions. */
public interface Questions {

    Optional<Kept<Question>> find(QuestionId id);

    Optional<Kept<Question>> forChange(QuestionId id);

    Kept<Question> add(Question question);

    Kept<Question> save(Kept<Question> loaded, Question next);

    /** Those for a meeting, in the order in which they came. */
    List<Kept<Question>> to(MeetingId meeting);
}
