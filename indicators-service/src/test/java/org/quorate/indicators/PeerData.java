package org.quorate.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The public-health field's own test tables, where they lie beside the project. */
public final class PeerData {

    private PeerData() {}

    /** The rows of a table by their headings; a test without the table is left out. */
    public static List<Map<String, String>> rows(String table) {
        Path file = Path.of("../../shared/peer-data/phe", table);
        Assumptions.assumeTrue(Files.exists(file), "no " + table + " beside the project");
        try {
            List<String> lines = Files.readAllLines(file);
            String[] headings = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int column = 0; column < headings.length; column++) {
                    row.put(headings[column], cells[column].replace("\"", ""));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
