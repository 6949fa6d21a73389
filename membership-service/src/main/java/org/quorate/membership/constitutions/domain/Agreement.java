package org.quorate.membership.constitutions.domain;

import java.time.LocalDate;
import org.quorate.membership.seats.domain.Party;

/** That a partner agrees to terms of reference, since a day (R-MEM-4). */
public record Agreement(Party party, LocalDate on) {}
