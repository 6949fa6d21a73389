package org.quorate.membership.attendance.domain;

import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;

/** The attendance of the tenant's bodies. */
public interface AttendanceRecords {

    /** A record as it was loaded, to be handed back when it is saved. */
    interface Kept {

        AttendanceRecord record();
    }

    /** What is known, to be shown: nothing where no meeting has been held. */
    AttendanceRecord find(BodyId body);

    /** What is known, by one who is about to change it; it exists from the first change on. */
    Optional<Kept> findForChange(BodyId body);

    /** Keeps what follows from a first meeting, and tells of it, in one write. */
    void add(Judgement judgement, Body body);

    /** Keeps what follows from a further meeting, and tells of it, in one write. */
    void save(Kept loaded, Judgement judgement, Body body);

    /** Keeps a record in which a review is settled. */
    void save(Kept loaded, AttendanceRecord settled);
}
