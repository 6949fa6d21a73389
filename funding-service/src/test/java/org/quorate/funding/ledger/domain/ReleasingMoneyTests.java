package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.domain.Examples.BROCKWORTH;
import static org.quorate.funding.ledger.domain.Examples.TEWKESBURY;
import static org.quorate.funding.ledger.domain.Examples.after;
import static org.quorate.funding.ledger.domain.Examples.committed;
import static org.quorate.funding.ledger.domain.Examples.reserved;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-5")
class ReleasingMoneyTests {

    @Test
    void makes_it_available_again() {
        Ledger ledger = after(reserved("10000.00").release(BROCKWORTH));

        assertThat(ledger.balances()).isEqualTo(TEWKESBURY.balances());
        assertThat(ledger.open()).isEmpty();
    }

    @Test
    void leaves_the_entry_that_it_undoes_in_its_place() {
        assertThat(after(reserved("10000.00").release(BROCKWORTH)).entries()).isEqualTo(3);
    }

    @Test
    void is_refused_where_nothing_is_reserved() {
        assertThat(TEWKESBURY.release(BROCKWORTH)).isEqualTo(new Posting.NothingReserved(BROCKWORTH));
    }

    @Test
    void is_refused_once_the_money_is_committed() {
        assertThat(committed("10000.00").release(BROCKWORTH)).isEqualTo(new Posting.NothingReserved(BROCKWORTH));
    }
}
