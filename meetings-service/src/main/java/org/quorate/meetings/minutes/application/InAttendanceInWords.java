package org.quorate.meetings.minutes.application;

import java.util.List;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.InAttendance;

/** Names those who attended without a seat, each once, as the head of the minutes does. */
final class InAttendanceInWords {

    private InAttendanceInWords() {}

    static List<String> of(Attendance attendance) {
        return attendance.others().stream()
                .map(InAttendanceInWords::inWords)
                .distinct()
                .toList();
    }

    private static String inWords(InAttendance other) {
        return other.office() + " (" + other.capacity() + ")";
    }
}
