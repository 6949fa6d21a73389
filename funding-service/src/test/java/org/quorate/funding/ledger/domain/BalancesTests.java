package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.funding.ledger.domain.Examples.BROCKWORTH;
import static org.quorate.funding.ledger.domain.Examples.INVOICE;
import static org.quorate.funding.ledger.domain.Examples.TEWKESBURY;
import static org.quorate.funding.ledger.domain.Examples.WHOLE;
import static org.quorate.funding.ledger.domain.Examples.after;
import static org.quorate.funding.ledger.domain.Examples.pounds;
import static org.quorate.funding.ledger.domain.Examples.standing;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.testkit.Rule;

@Rule("R-FND-5")
class BalancesTests {

    @Test
    void hold_all_of_the_fund_at_every_step_of_the_way() {
        Ledger reserved = after(TEWKESBURY.reserve(BROCKWORTH, WHOLE));
        Ledger committed = after(reserved.commit(BROCKWORTH));
        Ledger paid = after(committed.pay(BROCKWORTH, WHOLE, INVOICE));

        assertThat(TEWKESBURY.balances()).isEqualTo(standing("250000.00", "0.00", "0.00", "0.00"));
        assertThat(reserved.balances()).isEqualTo(standing("0.00", "250000.00", "0.00", "0.00"));
        assertThat(committed.balances()).isEqualTo(standing("0.00", "0.00", "250000.00", "0.00"));
        assertThat(paid.balances()).isEqualTo(standing("0.00", "0.00", "0.00", "250000.00"));
    }

    @Test
    void that_do_not_add_up_cannot_be() {
        assertThatThrownBy(() -> standing("250000.00", "0.01", "0.00", "0.00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a fund of GBP 250000.00 cannot stand at");
    }

    @Test
    void below_nothing_cannot_be() {
        assertThatThrownBy(() -> standing("250001.00", "-1.00", "0.00", "0.00"))
                .hasMessageContaining("no account of a fund can be below nothing");
    }

    @Test
    void of_pennies_are_kept_to_the_penny() {
        Ledger ledger = TEWKESBURY;
        for (int request = 0; request < 100; request++) {
            RequestId id = new RequestId(new UUID(7, request));
            ledger = after(ledger.reserve(id, pounds("0.01")));
        }

        assertThat(ledger.balances()).isEqualTo(standing("249999.00", "1.00", "0.00", "0.00"));
    }
}
