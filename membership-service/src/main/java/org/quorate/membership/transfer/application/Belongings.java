package org.quorate.membership.transfer.application;

import java.util.List;
import org.quorate.membership.attendance.domain.AttendanceRecord;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.vacancies.domain.Askings;

/** What is kept beside a body, and goes where it goes. */
public record Belongings(
        List<Induction> inductions,
        AttendanceRecord attendance,
        Askings askings,
        List<Draft> drafts,
        List<SeatsProposal> proposals,
        List<Register> registers,
        List<Selection> selections) {

    public Belongings {
        inductions = List.copyOf(inductions);
        drafts = List.copyOf(drafts);
        proposals = List.copyOf(proposals);
        registers = List.copyOf(registers);
        selections = List.copyOf(selections);
    }
}
