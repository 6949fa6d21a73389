package org.quorate.membership.transfer.application;

import java.util.List;
import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.inductions.domain.Inductions;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.selections.domain.Selections;
import org.quorate.membership.vacancies.domain.AskedParties;
import org.springframework.stereotype.Component;

/** Gathers what is kept beside a body. */
@Component
public class GatheringBelongings {

    private final Inductions inductions;
    private final AttendanceRecords attendance;
    private final AskedParties asked;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Registers registers;
    private final Selections selections;

    GatheringBelongings(
            Inductions inductions,
            AttendanceRecords attendance,
            AskedParties asked,
            Drafts drafts,
            Proposals proposals,
            Registers registers,
            Selections selections) {
        this.inductions = inductions;
        this.attendance = attendance;
        this.asked = asked;
        this.drafts = drafts;
        this.proposals = proposals;
        this.registers = registers;
        this.selections = selections;
    }

    /** All of it, or what anyone may see. */
    public Belongings of(Body body, boolean all) {
        BodyId id = body.id();
        return new Belongings(
                inductions.into(id).map(Kept::thing).orElse(List.of()),
                attendance.find(id),
                asked.find(id),
                all ? drafts.of(id).stream().map(Kept::thing).toList() : List.of(),
                all ? proposals.of(id).stream().map(Kept::thing).toList() : List.of(),
                all ? registers.of(body.seats().everybody()) : List.of(),
                selections.of(id).stream().map(Kept::thing).toList());
    }
}
