package org.quorate.meetings.minutes.application;

import java.util.List;
import org.quorate.meetings.actions.application.FollowingUp;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.minutes.drafting.domain.WhatHappened;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.Questions;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.Motions;
import org.springframework.stereotype.Component;

/** Gathers what a meeting has on record. */
@Component
class Records {

    private static final int ALL = 10_000;

    private final Motions motions;
    private final MinuteBook book;
    private final FollowingUp actions;
    private final Questions questions;

    Records(Motions motions, MinuteBook book, FollowingUp actions, Questions questions) {
        this.motions = motions;
        this.book = book;
        this.actions = actions;
        this.questions = questions;
    }

    WhatHappened of(Meeting meeting) {
        return new WhatHappened(
                meeting,
                motions(meeting),
                approvedAt(meeting),
                actions.givenBy(meeting),
                actions.arising(meeting),
                questions(meeting));
    }

    List<Motion> motions(Meeting meeting) {
        return motions.after(meeting.id(), null, ALL).stream().map(Kept::it).toList();
    }

    private List<Question> questions(Meeting meeting) {
        return questions.to(meeting.id()).stream()
                .map(Kept::it)
                .filter(question -> question.isPublicAt(meeting))
                .toList();
    }

    private List<Minutes> approvedAt(Meeting meeting) {
        return book.after(meeting.body().body(), null, ALL).stream()
                .map(Kept::it)
                .filter(minutes -> wereApprovedAt(minutes, meeting))
                .toList();
    }

    private static boolean wereApprovedAt(Minutes minutes, Meeting meeting) {
        return switch (minutes.status()) {
            case Status.Draft _, Status.Published _ -> false;
            case Status.Approved it -> it.approval().meeting().equals(meeting.id());
            case Status.Signed it -> it.approved().approval().meeting().equals(meeting.id());
        };
    }
}
