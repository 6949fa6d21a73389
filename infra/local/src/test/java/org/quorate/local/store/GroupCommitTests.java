package org.quorate.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTests {
    @Test
    void commits_before_it_returns() {
        var commits = new AtomicInteger();

        new GroupCommit(commits::incrementAndGet).commit();

        assertThat(commits).hasValue(1);
    }

    @Test
    void commits_the_changes_of_all_who_waited_at_once() throws InterruptedException {
        var commits = new AtomicInteger();
        var first = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var group = new GroupCommit(() -> {
            if (commits.getAndIncrement() == 0) {
                first.countDown();
                await(release);
            }
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(group::commit);
            first.await();
            for (int other = 0; other < 20; other++) {
                threads.submit(group::commit);
            }
            Thread.sleep(200);
            release.countDown();
        }

        assertThat(commits).hasValueBetween(2, 3);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
