package org.quorate.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** One commit for all changes that were made while the last commit ran. */
final class GroupCommit {
    private final Runnable commit;
    private final AtomicLong made = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();
    private long committed;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /** Returns once the caller's own change, made before the call, is committed by this or by another thread. */
    void commit() {
        long mine = made.incrementAndGet();
        committing.lock();
        try {
            if (committed < mine) {
                long covered = made.get();
                commit.run();
                committed = covered;
            }
        } finally {
            committing.unlock();
        }
    }
}
