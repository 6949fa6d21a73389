package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.domain.Examples.BROCKWORTH;
import static org.quorate.funding.ledger.domain.Examples.TEWKESBURY;
import static org.quorate.funding.ledger.domain.Examples.after;
import static org.quorate.funding.ledger.domain.Examples.committed;
import static org.quorate.funding.ledger.domain.Examples.reserved;
import static org.quorate.funding.ledger.domain.Examples.standing;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-5")
class CommittingMoneyTests {

    @Test
    void commits_all_that_is_reserved() {
        Ledger ledger = after(reserved("10000.00").commit(BROCKWORTH));

        assertThat(ledger.balances()).isEqualTo(standing("240000.00", "0.00", "10000.00", "0.00"));
    }

    @Test
    void is_refused_where_nothing_is_reserved() {
        assertThat(TEWKESBURY.commit(BROCKWORTH)).isEqualTo(new Posting.NothingReserved(BROCKWORTH));
    }

    @Test
    void is_refused_a_second_time() {
        assertThat(committed("10000.00").commit(BROCKWORTH)).isEqualTo(new Posting.NothingReserved(BROCKWORTH));
    }
}
