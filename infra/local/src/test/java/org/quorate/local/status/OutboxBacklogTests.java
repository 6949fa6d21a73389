package org.quorate.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutboxBacklogTests {
    @Test
    void is_the_sum_over_all_collections() {
        String metrics = """
                # TYPE quorate_outbox_pending gauge
                quorate_outbox_pending{collection="meetings"} 2.0
                quorate_outbox_pending{collection="motions"} 40.0
                quorate_outbox_pending_seconds 7.0
                """;

        assertThat(OutboxBacklog.in(metrics)).hasValue(42);
    }

    @Test
    void is_unknown_when_the_service_does_not_tell() {
        assertThat(OutboxBacklog.in("jvm_threads_live_threads 30.0\n")).isEmpty();
    }
}
