package org.quorate.meetings.minutes.application;

import java.util.List;
import org.quorate.meetings.minutes.domain.Minute;

/** Asks for minutes to be written anew: their items, and who attended beside the members. */
public record EditMinutes(List<Minute> items, List<String> inAttendance) {}
