package org.quorate.membership.constitutions.domain.meeting;

import java.time.LocalTime;

/** Until when written questions are taken (R-MTG-3): at a local time, so many days before the meeting. */
public record QuestionsClose(int daysBefore, LocalTime at) {

    private static final int MOST_DAYS = 60;

    public QuestionsClose {
        if (daysBefore < 0 || daysBefore > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "questions close from 0 to " + MOST_DAYS + " days before, was " + daysBefore);
        }
    }
}
