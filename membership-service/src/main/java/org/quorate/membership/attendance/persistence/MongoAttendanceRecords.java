package org.quorate.membership.attendance.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.attendance.application.ToldOfAttendance;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.attendance.domain.Judgement;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Attendance in MongoDB: a meeting, and what follows from it, is one write of one document. */
@Component
final class MongoAttendanceRecords implements AttendanceRecords {

    private record Loaded(BodyId body, Stored<AttendanceDocument> stored) implements Kept {

        @Override
        public AttendanceRecord record() {
            return stored.state().restored(body);
        }
    }

    private final Aggregates<AttendanceDocument> aggregates;
    private final ToldOfAttendance told;

    MongoAttendanceRecords(DocumentStores stores, ToldOfAttendance told) {
        this.aggregates = stores.aggregates("attendance", AttendanceDocument.class);
        this.told = told;
    }

    @Override
    public AttendanceRecord find(BodyId body) {
        return aggregates
                .find(body.toString())
                .map(stored -> stored.state().restored(body))
                .orElse(AttendanceRecord.of(body));
    }

    @Override
    public Optional<Kept> findForChange(BodyId body) {
        return aggregates.forChange(body.toString()).map(stored -> new Loaded(body, stored));
    }

    @Override
    public void add(Judgement judgement, Body body) {
        aggregates.add(body.id().toString(), AttendanceDocument.of(judgement.attendance()), told.of(judgement, body));
    }

    @Override
    public void save(Kept loaded, Judgement judgement, Body body) {
        aggregates.save(
                ((Loaded) loaded).stored(), AttendanceDocument.of(judgement.attendance()), told.of(judgement, body));
    }

    @Override
    public void save(Kept loaded, AttendanceRecord settled) {
        aggregates.save(((Loaded) loaded).stored(), AttendanceDocument.of(settled), List.of());
    }
}
