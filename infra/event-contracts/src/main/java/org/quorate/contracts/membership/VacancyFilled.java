package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Somebody will hold a seat that nobody held (R-MEM-13). */
@EventType(value = "org.quorate.membership.vacancy-filled.v1", topic = Topic.MEMBERSHIP)
public record VacancyFilled(String bodyId, String seatId, String termId, String personId, LocalDate from)
        implements Fact {}
