package org.quorate.membership.attendance.application;

import java.util.Optional;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.attendance.domain.Held;
import org.quorate.membership.attendance.domain.Judgement;
import org.quorate.membership.attendance.domain.Review;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.starter.store.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up a meeting that was held, with what the constitution makes of it; and what a body decided about a member's attendance. */
@UseCase
public class RecordingAttendance {

    private static final Logger log = LoggerFactory.getLogger(RecordingAttendance.class);

    private final AttendanceRecords records;
    private final Bodies bodies;

    public RecordingAttendance(AttendanceRecords records, Bodies bodies) {
        this.records = records;
        this.bodies = bodies;
    }

    public void held(BodyId id, Held meeting) {
        Optional<Body> body = bodies.find(id).map(KeptBody::body);
        if (body.isEmpty()) {
            log.warn("meeting {} was held by a body that is not known here: {}", meeting.meeting(), id);
            return;
        }
        Optional<Kept<AttendanceRecord>> kept = records.findForChange(id);
        if (kept.isPresent()) {
            records.save(kept.get(), Judgement.of(kept.get().thing(), meeting, body.get()), body.get());
        } else {
            records.add(Judgement.of(AttendanceRecord.of(id), meeting, body.get()), body.get());
        }
    }

    /** Nothing is settled where no review is open. */
    public void settled(BodyId id, TermId term, Review.Settled decision) {
        records.findForChange(id)
                .ifPresent(kept -> kept.thing().settled(term, decision).ifPresent(next -> records.save(kept, next)));
    }
}
