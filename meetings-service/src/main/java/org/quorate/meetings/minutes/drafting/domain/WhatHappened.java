package org.quorate.meetings.minutes.drafting.domain;

import java.util.List;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.MattersArising;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.voting.domain.Motion;

/**
 * What a meeting has on record when its minutes are drafted.
 *
 * @param approved earlier minutes that it approved
 * @param given actions that it gave
 * @param arising actions of earlier meetings that it opened with
 * @param questions written questions that were accepted for it
 */
public record WhatHappened(
        Meeting meeting,
        List<Motion> motions,
        List<Minutes> approved,
        List<Action> given,
        MattersArising arising,
        List<Question> questions) {}
