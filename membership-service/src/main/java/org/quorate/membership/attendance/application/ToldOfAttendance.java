package org.quorate.membership.attendance.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.membership.attendance.domain.Judgement;
import org.quorate.membership.bodies.domain.Body;

/** What others are told that follows from a meeting, in the words of the contract. */
public interface ToldOfAttendance {

    List<Fact> of(Judgement judgement, Body body);
}
