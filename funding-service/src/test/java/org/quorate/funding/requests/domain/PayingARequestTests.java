package org.quorate.funding.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.requests.domain.Drafts.approved;
import static org.quorate.funding.requests.domain.Drafts.moved;
import static org.quorate.funding.requests.domain.Drafts.reserved;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-3")
class PayingARequestTests {

    @Test
    void begins_when_its_amount_is_committed() {
        assertThat(moved(approved().committed()).word()).isEqualTo("committed");
        assertThat(reserved().committed()).isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    void adds_up_and_is_taken_back_by_a_reversal() {
        Request committed = moved(approved().committed());
        Request once = moved(committed.paid(Money.parse("GBP 2500.50")));
        Request twice = moved(once.paid(Money.parse("GBP 7499.50")));

        assertThat(twice.paid()).isEqualTo(Money.parse("GBP 10000.00"));
        assertThat(moved(twice.paymentReversed(Money.parse("GBP 2500.50"))).paid())
                .isEqualTo(Money.parse("GBP 7499.50"));
    }
}
