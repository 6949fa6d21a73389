package org.quorate.meetings.workplan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest day for the next meeting by one part of the rule on frequency (R-MTG-1).
 *
 * @param rule the part of the rule, in words
 * @param latest none where there is no such day, as after the last meeting of another body that is known
 * @param next the meeting in the calendar that is in time for it
 * @param breached whether it is certain that no meeting will be in time: the day is past, or notice can no longer be given for one
 */
public record Deadline(
        String rule, @Nullable LocalDate latest, @Nullable LocalDate next, boolean breached) {}
