package org.quorate.funding.funds.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.Tewkesbury;

/** What every keeper of funds does, the fake as well as the real one. */
public interface FundsContract {

    Funds funds();

    /** Runs some work for a tenant. */
    <T> T in(Callable<T> work);

    @Test
    default void give_back_a_fund_as_it_was() {
        Fund fund = Tewkesbury.fund();

        add(fund);

        assertThat(in(() -> funds().find(fund.id()))).contains(fund);
    }

    @Test
    default void know_nothing_of_what_was_not_added() {
        assertThat(in(() -> funds().find(Tewkesbury.fund().id()))).isEmpty();
    }

    @Test
    default void list_them_page_by_page() {
        add(Tewkesbury.fund());
        add(Tewkesbury.fund());

        List<Fund> all = in(() -> funds().list(null, 200));
        List<Fund> behindTheFirst = in(() -> funds().list(all.getFirst().id(), 200));

        assertThat(all.size()).isGreaterThanOrEqualTo(2);
        assertThat(behindTheFirst).isEqualTo(all.subList(1, all.size()));
        assertThat(in(() -> funds().list(null, 1))).containsExactly(all.getFirst());
    }

    private void add(Fund fund) {
        in(() -> {
            funds().add(fund);
            return fund;
        });
    }
}
