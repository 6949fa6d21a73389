package org.quorate.load.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.load.rounds.Round;
import org.quorate.load.rounds.Rounds;
import org.quorate.load.rounds.Spread;

class TableTests {
    private static final Goal GOAL = Goal.atMost(0.50, 0.40);
    private static final Conditions CONDITIONS =
            new Conditions(Instant.parse("2026-01-31T04:10:00Z"), 2, "a JVM", 0.1, 1.9, 42);

    @Test
    void shows_median_spread_void_rounds_and_seconds() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(10, 4.5), new Round(10, 5), new Round(20, 5)));

        assertThat(table(Line.of("5", "start", rounds, 3, GOAL)))
                .contains("| 5 | start | 0.45 | 0.43–0.48 | 0.40–0.50 | ≤ 0.5 | ≤ 0.4 | target | 4, 1 void "
                        + "| 4.5 s (4.0–5.0) against 10.0 s (10.0–10.0) |");
    }

    @Test
    void claims_nothing_with_fewer_valid_rounds_than_were_wanted() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(10, 4), new Round(20, 5)));

        assertThat(table(Line.of("5", "start", rounds, 3, GOAL))).contains("| – | 3, 1 void: too few valid |");
    }

    @Test
    void shows_how_many_were_done_where_more_is_better() {
        Rounds rounds = new Rounds(List.of(new Round(1, 2), new Round(1, 1.6), new Round(1, 1.25)));

        assertThat(table(Line.ofSpeed("1", "votes", rounds, 3, Goal.atLeast(0.60, 0.90), 2_000)))
                .contains("| 1 | votes | 0.63 |", "| ≥ 0.6 | ≥ 0.9 | target |", "1250/s (1000–1600) against 2000/s");
    }

    @Test
    void says_void_when_every_round_was() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(30, 4)));

        assertThat(table(Line.of("5", "start", rounds, 3, GOAL)))
                .contains("| 5 | start | void |", "| 2, 2 void: too few valid |");
    }

    @Test
    void counts_the_most_where_the_reference_never_moves() {
        assertThat(table(Line.ofMost("8", "memory", Spread.of(0.3, 0.4, 0.6), GOAL, "1", "300 MiB")))
                .contains("| 8 | memory | 0.60 |", "| missed |");
    }

    @Test
    void tells_the_conditions_above_and_the_notes_below() {
        Findings findings = new Findings(List.of(), List.of("Nothing was lost."), true);

        assertThat(Table.of(CONDITIONS, List.of(findings)))
                .startsWith("2026-01-31T04:10:00Z, 2 cores, a JVM, load average 0.1 before and 1.9 after, seed 42")
                .endsWith("- Nothing was lost.");
    }

    private static String table(Line line) {
        return Table.of(CONDITIONS, List.of(Findings.of(line)));
    }
}
