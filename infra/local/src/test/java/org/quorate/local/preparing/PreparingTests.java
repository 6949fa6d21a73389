package org.quorate.local.preparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.suite.FakeProject;

class PreparingTests {
    @TempDir
    Path root;

    Layout layout;

    @BeforeEach
    void build() throws IOException {
        layout = FakeProject.in(root).layout();
    }

    @Test
    void leaves_a_build_alone_that_it_has_unpacked_already() {
        PreparedApp first = prepare();

        assertThat(prepare()).isEqualTo(first);
        assertThat(Path.of(first.target().getLast())).exists();
    }

    @Test
    void unpacks_a_new_build_beside_the_last_one_which_may_be_running() throws IOException {
        PreparedApp last = prepare();
        built("2026-01-01T10:00:00Z");

        PreparedApp next = prepare();

        assertThat(next.target()).isNotEqualTo(last.target());
        assertThat(Path.of(last.target().getLast())).exists();
    }

    @Test
    void removes_the_builds_before_the_last_one() throws IOException {
        for (String time : List.of("2026-01-01T10:00:00Z", "2026-01-01T11:00:00Z", "2026-01-01T12:00:00Z")) {
            built(time);
            prepare();
        }

        try (Stream<Path> builds = Files.list(layout.prepared(Component.FUNDING))) {
            assertThat(builds).hasSize(2);
        }
    }

    @Test
    void runs_with_a_cache_once_there_is_one_and_with_the_flags_it_was_made_with() throws IOException {
        PreparedApp app = prepare();
        assertThat(app.command()).noneMatch(argument -> argument.startsWith("-XX:AOTCache"));

        Files.createFile(app.cache());

        assertThat(app.command()).contains("-XX:AOTCache=" + app.cache()).containsAll(JvmFlags.of(Component.FUNDING));
        assertThat(app.trainingCommand()).containsAll(JvmFlags.of(Component.FUNDING));
    }

    @Test
    void puts_a_cache_into_use_only_when_the_jvm_said_that_it_is_complete() throws IOException {
        PreparedApp app = prepare();
        Path log = Files.createFile(root.resolve("funding.log"));
        Path made = Files.createFile(Path.of(app.cache() + ".new"));

        app.graduate(log);
        assertThat(app.isTrained()).isFalse();

        Files.writeString(log, "AOTCache creation is complete: " + made + " 11030528 bytes");
        app.graduate(log);
        assertThat(app.isTrained()).isTrue();
    }

    private PreparedApp prepare() {
        return new Preparing(layout).prepare(Component.FUNDING);
    }

    private void built(String time) throws IOException {
        Files.setLastModifiedTime(layout.jar(Component.FUNDING), FileTime.from(Instant.parse(time)));
    }
}
