package org.quorate.meetings.questions.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.questions.domain.Asker;
import org.quorate.meetings.questions.domain.QuestionKind;

/** Asks for a question to be put to a meeting. */
public record PutQuestion(
        MeetingId meeting,
        QuestionKind kind,
        String text,
        @Nullable ItemId about,
        Asker asker) {}
