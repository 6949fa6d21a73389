package org.quorate.load.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a Markdown table, with the conditions above and the notes below. */
public final class Table {
    private static final String HEAD = """
            | # | what | ratio | quartiles | range | target | stretch | reached | rounds | beside |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private Table() {}

    public static String of(Conditions conditions, List<Findings> findings) {
        String lines = findings.stream()
                .flatMap(each -> each.lines().stream())
                .map(Table::line)
                .collect(Collectors.joining());
        String notes = findings.stream()
                .flatMap(each -> each.notes().stream())
                .map(note -> "\n- " + note)
                .collect(Collectors.joining());
        return conditions.inWords() + "\n\n" + HEAD + lines + notes;
    }

    private static String line(Line line) {
        return Stream.of(
                        line.row(),
                        line.what(),
                        line.ratios().figure(),
                        line.ratios().quartiles(),
                        line.ratios().range(),
                        line.goal().inWords(line.goal().target()),
                        line.goal().inWords(line.goal().stretch()),
                        line.ratios().reached(),
                        line.rounds(),
                        line.absolute())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
