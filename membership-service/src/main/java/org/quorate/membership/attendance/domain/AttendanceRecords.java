package org.quorate.membership.attendance.domain;

import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;

/** The attendance of the tenant's bodies. */
public interface AttendanceRecords {

    /** What is known, to be shown: nothing where no meeting has been held. */
    AttendanceRecord find(BodyId body);

    /** What is known, by one who is about to change it; it exists from the first change on. */
    Optional<Kept<AttendanceRecord>> findForChange(BodyId body);

    /** Keeps what follows from a first meeting, and tells of it, in one write. */
    void add(Judgement judgement, Body body);

    /** Keeps a record that comes with its body from elsewhere: nothing follows from it anew. */
    void takeIn(AttendanceRecord arriving);

    /** Keeps what follows from a further meeting, and tells of it, in one write. */
    void save(Kept<AttendanceRecord> loaded, Judgement judgement, Body body);

    /** Keeps a record in which a review is settled. */
    void save(Kept<AttendanceRecord> loaded, AttendanceRecord settled);
}
