package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.domain.Examples.BROCKWORTH;
import static org.quorate.funding.ledger.domain.Examples.INVOICE;
import static org.quorate.funding.ledger.domain.Examples.after;
import static org.quorate.funding.ledger.domain.Examples.committed;
import static org.quorate.funding.ledger.domain.Examples.pounds;
import static org.quorate.funding.ledger.domain.Examples.standing;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-5")
class ReversingAPaymentTests {

    private static final Money COMMITMENT = pounds("10000.00");

    @Test
    void commits_the_amount_as_before() {
        Ledger paid = after(committed("10000.00").pay(BROCKWORTH, pounds("400.00"), INVOICE));

        Ledger ledger = after(paid.reverse(4, payment("400.00"), COMMITMENT, "paid to another"));

        assertThat(ledger.balances()).isEqualTo(standing("240000.00", "0.00", "10000.00", "0.00"));
        assertThat(ledger.holding(BROCKWORTH)).isEqualTo(new Holding(pounds("0.00"), COMMITMENT, pounds("0.00")));
    }

    @Test
    void opens_a_request_again_that_was_paid_whole() {
        Ledger part = after(committed("10000.00").pay(BROCKWORTH, pounds("9000.00"), INVOICE));
        Ledger whole = after(part.pay(BROCKWORTH, pounds("1000.00"), new Reference("INV-0002")));

        Ledger ledger = after(whole.reverse(5, payment("1000.00"), COMMITMENT, "typed twice"));

        assertThat(ledger.holding(BROCKWORTH))
                .isEqualTo(new Holding(pounds("0.00"), pounds("1000.00"), pounds("9000.00")));
    }

    @Test
    void is_an_entry_of_its_own_that_names_the_other_and_the_reason() {
        Ledger paid = after(committed("10000.00").pay(BROCKWORTH, pounds("400.00"), INVOICE));

        Posting posting = paid.reverse(4, payment("400.00"), COMMITMENT, "paid to another");

        assertThat(((Posting.Moved) posting).move())
                .isEqualTo(new Move.Reversal(BROCKWORTH, pounds("400.00"), 4, "paid to another"));
    }

    private static Move.Payment payment(String amount) {
        return new Move.Payment(BROCKWORTH, pounds(amount), INVOICE);
    }
}
