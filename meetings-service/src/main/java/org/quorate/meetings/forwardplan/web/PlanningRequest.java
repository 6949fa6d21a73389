package org.quorate.meetings.forwardplan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is sent to say for which meeting an item is expected; without a date, for none. */
record PlanningRequest(@Nullable LocalDate meetingDate) {}
