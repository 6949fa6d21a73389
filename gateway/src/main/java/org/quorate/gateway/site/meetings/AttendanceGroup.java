package org.quorate.gateway.site.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.meetings.Meeting.Attendance;

/** Those who were present, who had someone attend for them, who sent apologies, or who were absent. */
public record AttendanceGroup(String heading, List<Attendance> people) {

    static List<AttendanceGroup> of(List<Attendance> attendance) {
        return Stream.of(
                        group("Present", "present", attendance),
                        group("Represented", "represented", attendance),
                        group("Apologies", "apologies", attendance),
                        group("Absent", "absent", attendance))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    private static AttendanceGroup group(String heading, String presence, List<Attendance> attendance) {
        return new AttendanceGroup(
                heading,
                attendance.stream()
                        .filter(each -> presence.equals(each.presence()))
                        .toList());
    }
}
