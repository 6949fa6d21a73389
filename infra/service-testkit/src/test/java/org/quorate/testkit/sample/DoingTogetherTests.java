package org.quorate.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quorate.starter.store.Batches;

class DoingTogetherTests {

    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoever_asks_alone_is_answered_alone() {
        Batches<String, Integer> lengths = new Batches<>(this::lengths);

        assertThat(lengths.ask("motion")).isEqualTo(6);
        assertThat(lengths.ask("vote")).isEqualTo(4);
        assertThat(sizes).containsExactly(1, 1);
    }

    @Test
    void what_arrives_while_a_batch_is_under_way_goes_together_and_after_it() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Batches<Integer, Integer> batches = new Batches<>(asked -> {
            sizes.add(asked.size());
            int turn = begun.incrementAndGet();
            if (turn == 1) await(first);
            return Collections.nCopies(asked.size(), turn);
        });
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> alone = callers.submit(() -> batches.ask(0));
            while (begun.get() == 0) Thread.onSpinWait();
            List<Future<Integer>> others = new ArrayList<>();
            for (int each = 1; each <= 20; each++) {
                int it = each;
                others.add(callers.submit(() -> batches.ask(it)));
            }
            Thread.sleep(100);
            first.countDown();

            assertThat(alone.get()).isEqualTo(1);
            for (Future<Integer> other : others) assertThat(other.get()).isGreaterThan(1);
        }
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(21);
        assertThat(sizes).hasSizeLessThan(21);
    }

    @Test
    void everyone_gets_an_answer_of_their_own_whatever_the_crowd() throws Exception {
        Batches<String, Integer> lengths = new Batches<>(this::lengths);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int each = 0; each < 3_000; each++) {
                String asked = "x".repeat(each % 700);
                answers.add(callers.submit(() -> lengths.ask(asked)));
            }
            for (int each = 0; each < answers.size(); each++) {
                assertThat(answers.get(each).get()).isEqualTo(each % 700);
            }
        }
        assertThat(sizes).allMatch(size -> size <= 500);
    }

    @Test
    void what_fails_fails_for_those_who_were_in_it_and_for_nobody_after() {
        AtomicInteger turn = new AtomicInteger();
        Batches<String, String> once = new Batches<>(asked -> {
            if (turn.getAndIncrement() == 0) throw new IllegalStateException("away");
            return asked;
        });

        assertThatThrownBy(() -> once.ask("first"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(once.ask("second")).isEqualTo("second");
    }

    private List<Integer> lengths(List<String> asked) {
        sizes.add(asked.size());
        return asked.stream().map(String::length).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
