package org.quorate.meetings.questions.domain;

import java.util.UUID;

/** Names a written question. */
public record QuestionId(UUID value) {

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
