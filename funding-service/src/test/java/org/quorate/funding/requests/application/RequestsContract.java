package org.quorate.funding.requests.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.funding.requests.domain.Drafts.approved;
import static org.quorate.funding.requests.domain.Drafts.assessed;
import static org.quorate.funding.requests.domain.Drafts.byBody;
import static org.quorate.funding.requests.domain.Drafts.empty;
import static org.quorate.funding.requests.domain.Drafts.moved;
import static org.quorate.funding.requests.domain.Drafts.reserved;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.funding.requests.domain.Withdrawing;
import org.quorate.starter.store.StaleWrite;

/** What every keeper of requests does, the fake as well as the real one. */
public interface RequestsContract {

    Requests requests();

    /** Runs some work for a tenant. */
    <T> T in(Callable<T> work);

    @Test
    default void give_back_a_request_as_it_was_whatever_its_state() {
        Stream.of(
                        empty(),
                        assessed(),
                        reserved(),
                        approved(),
                        moved(approved().committed()),
                        moved(moved(approved().committed()).paid(Money.parse("GBP 12.34"))),
                        moved(reserved().hear(byBody("rejected"))),
                        ((Withdrawing.Withdrawn) reserved().withdraw()).request())
                .forEach(request -> {
                    in(() -> requests().add(request));
                    assertThat(in(() -> requests().find(request.id())))
                            .map(RequestAsRead::request)
                            .contains(request);
                });
    }

    @Test
    default void refuse_to_add_a_request_twice() {
        Request request = empty();
        in(() -> requests().add(request));

        assertThatThrownBy(() -> in(() -> requests().add(request))).isInstanceOf(StaleWrite.class);
    }

    @Test
    default void know_nothing_of_what_was_not_added() {
        RequestId nobody = empty().id();

        assertThat(in(() -> requests().find(nobody))).isEmpty();
        assertThat(in(() -> requests().forChange(nobody))).isEmpty();
    }

    @Test
    default void count_versions_from_one() {
        RequestAsRead first = in(() -> requests().add(assessed()));
        RequestAsRead second =
                in(() -> requests().save(first, moved(first.request().reserved()), List.of()));

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(in(() -> requests().find(first.request().id())))
                .map(RequestAsRead::request)
                .contains(second.request());
    }

    @Test
    default void refuse_to_save_over_a_change_that_came_between() {
        RequestAsRead read = in(() -> requests().add(assessed()));
        in(() -> requests().save(read, moved(read.request().reserved()), List.of()));

        assertThatThrownBy(() -> in(() -> requests().save(read, read.request(), List.of())))
                .isInstanceOf(StaleWrite.class);
    }

    @Test
    default void list_those_of_one_fund_page_by_page() {
        Request first = empty();
        in(() -> requests().add(first));
        in(() -> requests().add(empty()));

        assertThat(in(() -> requests().list(first.fund(), null, 10)))
                .map(RequestAsRead::request)
                .containsExactly(first);
        assertThat(in(() -> requests().list(first.fund(), first.id(), 10))).isEmpty();
        assertThat(in(() -> requests().list(null, null, 2))).hasSize(2);
    }
}
