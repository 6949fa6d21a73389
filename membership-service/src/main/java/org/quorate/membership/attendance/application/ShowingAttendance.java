package org.quorate.membership.attendance.application;

import java.time.LocalDate;
import java.util.List;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.attendance.domain.MemberAttendance;
import org.quorate.membership.attendance.domain.OrganisationSeen;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.springframework.stereotype.Component;

/** Shows who came to the meetings of a body. */
@Component
public class ShowingAttendance {

    private final AttendanceRecords records;
    private final LookingUpBodies looking;

    ShowingAttendance(AttendanceRecords records, LookingUpBodies looking) {
        this.records = records;
        this.looking = looking;
    }

    /** The attendance of a body between two days, and which organisations have been seen by the last of them. */
    public record Shown(
            Body body, int meetings, List<MemberAttendance> members, List<OrganisationSeen> organisations) {}

    public Shown show(BodyId id, LocalDate from, LocalDate to) {
        Body body = looking.lookUp(id).body();
        AttendanceRecord record = records.find(id);
        return new Shown(
                body,
                record.between(from, to).size(),
                MemberAttendance.of(record, body, from, to),
                OrganisationSeen.of(record, body, to));
    }
}
