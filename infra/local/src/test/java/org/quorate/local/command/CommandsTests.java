package org.quorate.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTests {
    @TempDir
    Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void down_has_nothing_to_do_where_nothing_runs() {
        assertThat(run("down", "--data", directory.toString())).isZero();
        assertThat(said).hasToString("Nothing is running on " + directory + ".\n");
    }

    @Test
    void status_tells_by_its_exit_code_that_nothing_runs() {
        assertThat(run("status", "--data", directory.toString())).isEqualTo(3);
    }

    @Test
    void token_names_the_people_when_the_one_asked_for_is_none() {
        assertThat(run("token", "--data", directory.toString(), "mayor")).isEqualTo(1);
        assertThat(said.toString())
                .startsWith("There is no mayor among the demo people: operator, ")
                .hasLineCount(1);
    }

    @Test
    void up_names_the_parts_when_the_one_asked_for_is_none() {
        assertThat(run("up", "--only", "town-hall")).isEqualTo(2);
        assertThat(said.toString()).contains("there is no part town-hall among [broker, store, ");
    }

    private int run(String... arguments) {
        var out = new PrintWriter(said, true);
        return Launcher.commandLine().setOut(out).setErr(out).execute(arguments);
    }
}
