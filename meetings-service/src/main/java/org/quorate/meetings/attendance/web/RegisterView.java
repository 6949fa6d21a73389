package org.quorate.meetings.attendance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.meetings.attendance.domain.Register;

/** An attendance register as it is shown. */
record RegisterView(UUID body, List<HeldView> meetings, List<RowView> members, List<RowView> organisations) {

    /** A meeting that was held. */
    record HeldView(UUID meeting, LocalDate on) {}

    /** How a member or an organisation attended. */
    record RowView(String id, String name, int attended, int meetings, List<PresenceView> presences) {

        static RowView of(Register.Row row) {
            return new RowView(
                    row.id(),
                    row.name(),
                    row.attended(),
                    row.meetings(),
                    row.presences().entrySet().stream()
                            .map(entry -> new PresenceView(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** How it was at one meeting. */
    record PresenceView(UUID meeting, String presence) {}

    static RegisterView of(UUID body, Register register) {
        return new RegisterView(
                body,
                register.meetings().stream()
                        .map(held -> new HeldView(held.meeting(), held.on()))
                        .toList(),
                register.members().stream().map(RowView::of).toList(),
                register.organisations().stream().map(RowView::of).toList());
    }
}
