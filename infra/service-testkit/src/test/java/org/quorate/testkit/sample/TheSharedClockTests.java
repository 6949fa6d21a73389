package org.quorate.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.starter.clock.ClockFile;
import org.quorate.testkit.Rule;

@Rule("R-ALL-5")
class TheSharedClockTests {

    private static final Instant MAY_2019 = Instant.parse("2019-05-14T09:00:00Z");

    @TempDir
    Path directory;

    @Test
    void a_new_file_is_the_systems_time() {
        ClockFile clock = ClockFile.at(directory.resolve("clock"));

        assertThat(clock.isMoved()).isFalse();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void a_move_is_seen_at_once_by_whoever_has_the_same_file() {
        ClockFile ours = ClockFile.at(directory.resolve("clock"));
        ClockFile theirs = ClockFile.at(directory.resolve("clock"));

        ours.moveTo(MAY_2019);

        assertThat(theirs.instant()).isCloseTo(MAY_2019, within(1, ChronoUnit.SECONDS));
        assertThat(theirs.isMoved()).isTrue();
    }

    @Test
    void a_move_outlives_the_process_and_is_taken_back_by_a_reset() {
        ClockFile.at(directory.resolve("clock")).moveTo(MAY_2019);

        ClockFile opened = ClockFile.at(directory.resolve("clock"));
        assertThat(opened.instant()).isCloseTo(MAY_2019, within(1, ChronoUnit.SECONDS));

        opened.reset();
        assertThat(opened.isMoved()).isFalse();
    }
}
