package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.domain.Examples.BROCKWORTH;
import static org.quorate.funding.ledger.domain.Examples.INVOICE;
import static org.quorate.funding.ledger.domain.Examples.after;
import static org.quorate.funding.ledger.domain.Examples.committed;
import static org.quorate.funding.ledger.domain.Examples.pounds;
import static org.quorate.funding.ledger.domain.Examples.reserved;
import static org.quorate.funding.ledger.domain.Examples.standing;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-5")
class PayingMoneyTests {

    @Test
    void pays_part_of_a_commitment() {
        Ledger ledger = after(committed("10000.00").pay(BROCKWORTH, pounds("2500.50"), INVOICE));

        assertThat(ledger.balances()).isEqualTo(standing("240000.00", "0.00", "7499.50", "2500.50"));
        assertThat(ledger.holding(BROCKWORTH))
                .isEqualTo(new Holding(pounds("0.00"), pounds("7499.50"), pounds("2500.50")));
    }

    @Test
    void carries_a_request_no_further_once_all_is_paid() {
        Ledger ledger = after(committed("10000.00").pay(BROCKWORTH, pounds("10000.00"), INVOICE));

        assertThat(ledger.balances()).isEqualTo(standing("240000.00", "0.00", "0.00", "10000.00"));
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void is_refused_for_a_penny_more_than_is_committed() {
        Posting posting = committed("10000.00").pay(BROCKWORTH, pounds("10000.01"), INVOICE);

        assertThat(posting).isEqualTo(new Posting.MoreThanCommitted(pounds("10000.00"), pounds("10000.01")));
    }

    @Test
    @Rule("R-FND-3")
    void is_refused_while_money_is_only_reserved() {
        assertThat(reserved("10000.00").pay(BROCKWORTH, pounds("1.00"), INVOICE))
                .isEqualTo(new Posting.NothingCommitted(BROCKWORTH));
    }
}
