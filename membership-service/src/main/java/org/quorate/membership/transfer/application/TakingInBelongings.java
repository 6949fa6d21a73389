package org.quorate.membership.transfer.application;

import org.quorate.membership.attendance.domain.AttendanceRecords;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.inductions.domain.Inductions;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.proposals.domain.Proposals;
import org.quorate.membership.selections.domain.Selections;
import org.quorate.membership.vacancies.domain.AskedParties;
import org.springframework.stereotype.Component;

/** Takes in what is kept beside a body; a register of interests that somebody has here already stays as it is. */
@Component
class TakingInBelongings {

    private final Inductions inductions;
    private final AttendanceRecords attendance;
    private final AskedParties asked;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Registers registers;
    private final Selections selections;

    TakingInBelongings(
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

    void takeIn(BodyId body, Belongings belongings) {
        if (!belongings.inductions().isEmpty()) {
            Once.add(() -> inductions.add(body, belongings.inductions()));
        }
        if (!belongings.attendance().meetings().isEmpty()) {
            Once.add(() -> attendance.takeIn(belongings.attendance()));
        }
        if (!belongings.askings().all().isEmpty()) {
            Once.add(() -> asked.takeIn(belongings.askings()));
        }
        belongings.drafts().forEach(draft -> Once.add(() -> drafts.add(draft)));
        belongings.proposals().forEach(proposal -> Once.add(() -> proposals.add(proposal)));
        belongings.selections().forEach(selection -> Once.add(() -> selections.takeIn(selection)));
        for (Register register : belongings.registers()) {
            if (registers.find(register.person()).isEmpty()) {
                Once.add(() -> registers.add(register));
            }
        }
    }
}
