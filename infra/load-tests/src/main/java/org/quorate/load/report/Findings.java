package org.quorate.load.report;

import java.util.List;

/**
 * What a measurement found.
 *
 * @param notes what stands below the table
 * @param sound false when something was lost or done twice on the way, so that the figures mean nothing
 */
public record Findings(List<Line> lines, List<String> notes, boolean sound) {
    public Findings {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    public static Findings of(Line... lines) {
        return new Findings(List.of(lines), List.of(), true);
    }
}
