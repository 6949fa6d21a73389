package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.ledger.domain.Examples.BROCKWORTH;
import static org.quorate.funding.ledger.domain.Examples.CONNECTING;
import static org.quorate.funding.ledger.domain.Examples.TEWKESBURY;
import static org.quorate.funding.ledger.domain.Examples.WHOLE;
import static org.quorate.funding.ledger.domain.Examples.after;
import static org.quorate.funding.ledger.domain.Examples.pounds;
import static org.quorate.funding.ledger.domain.Examples.reserved;
import static org.quorate.funding.ledger.domain.Examples.standing;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.testkit.Rule;

@Rule("R-FND-5")
class ReservingMoneyTests {

    @Test
    void takes_it_from_what_is_available() {
        Ledger ledger = after(TEWKESBURY.reserve(BROCKWORTH, pounds("12345.67")));

        assertThat(ledger.balances()).isEqualTo(standing("237654.33", "12345.67", "0.00", "0.00"));
        assertThat(ledger.holding(BROCKWORTH).reserved()).isEqualTo(pounds("12345.67"));
    }

    @Test
    void can_take_all_that_there_is() {
        Ledger ledger = after(TEWKESBURY.reserve(BROCKWORTH, WHOLE));

        assertThat(ledger.balances()).isEqualTo(standing("0.00", "250000.00", "0.00", "0.00"));
    }

    @Test
    void is_refused_for_a_penny_more_than_there_is_and_says_what_there_is() {
        Posting posting = TEWKESBURY.reserve(BROCKWORTH, pounds("250000.01"));

        assertThat(posting).isEqualTo(new Posting.NotEnough(WHOLE, pounds("250000.01")));
    }

    @Test
    void is_refused_to_the_second_of_two_that_want_the_last_pound() {
        Ledger lastPound = reserved("249999.00");

        Ledger won = after(lastPound.reserve(CONNECTING, pounds("1.00")));

        assertThat(won.balances().available()).isEqualTo(pounds("0.00"));
        assertThat(won.reserve(new RequestId(UUID.randomUUID()), pounds("1.00")))
                .isEqualTo(new Posting.NotEnough(pounds("0.00"), pounds("1.00")));
    }

    @Test
    void is_refused_to_a_request_that_holds_money_already() {
        assertThat(reserved("1.00").reserve(BROCKWORTH, pounds("1.00"))).isEqualTo(new Posting.HeldAlready(BROCKWORTH));
    }
}
