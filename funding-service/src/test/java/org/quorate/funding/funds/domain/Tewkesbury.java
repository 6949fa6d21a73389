package org.quorate.funding.funds.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** The fund of the Tewkesbury locality, as the report to the borough has it. */
public final class Tewkesbury {

    private Tewkesbury() {}

    public static Fund fund() {
        return fund("GBP 250000.00");
    }

    public static Fund fund(String total) {
        return new Fund(
                new FundId(UUID.randomUUID()),
                "Tewkesbury ILP fund",
                "NHS Gloucestershire",
                "to reduce health inequalities within the borough",
                "Tewkesbury Borough Council",
                "Tewkesbury",
                Money.parse(total),
                new Conditions(List.of(
                        new Condition("health-inequalities", "designed to address health inequalities"),
                        new Condition("slc", "takes the Strengthening Local Communities approach"))),
                "tewkesbury-ilp",
                new Approval("Head of Development Services", "Lead Member for Health and Wellbeing"),
                new Period(LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31)),
                Instant.parse("2022-04-01T09:00:00Z"));
    }
}
