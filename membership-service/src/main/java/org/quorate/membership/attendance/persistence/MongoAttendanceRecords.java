package org.quorate.membership.attendance.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.attendance.application.ToldOfAttendance;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.attendance.domain.Judgement;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Attendance in MongoDB: a meeting, and what follows from it, is one write of one document. */
@Component
final class MongoAttendanceRecords implements AttendanceRecords {

    private final Shelf<AttendanceRecord, AttendanceDocument> shelf;
    private final ToldOfAttendance told;

    MongoAttendanceRecords(DocumentStores stores, ToldOfAttendance told) {
        this.shelf = new Shelf<>(
                stores.aggregates("attendance", AttendanceDocument.class),
                AttendanceDocument::of,
                (stored, id) -> stored.restored(new BodyId(id)));
        this.told = told;
    }

    @Override
    public AttendanceRecord find(BodyId body) {
        return shelf.find(body.value()).map(Kept::thing).orElse(AttendanceRecord.of(body));
    }

    @Override
    public Optional<Kept<AttendanceRecord>> findForChange(BodyId body) {
        return shelf.findForChange(body.value());
    }

    @Override
    public void add(Judgement judgement, Body body) {
        shelf.add(body.id().value(), judgement.attendance(), told.of(judgement, body));
    }

    @Override
    public void takeIn(AttendanceRecord arriving) {
        shelf.add(arriving.body().value(), arriving, List.of());
    }

    @Override
    public void save(Kept<AttendanceRecord> loaded, Judgement judgement, Body body) {
        shelf.save(loaded, judgement.attendance(), told.of(judgement, body));
    }

    @Override
    public void save(Kept<AttendanceRecord> loaded, AttendanceRecord settled) {
        shelf.save(loaded, settled, List.of());
    }
}
