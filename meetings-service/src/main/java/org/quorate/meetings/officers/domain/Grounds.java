package org.quorate.meetings.officers.domain;

import java.time.LocalDate;
import java.util.List;
import org.quorate.meetings.register.domain.Occasion;

/**
 * What the law asks to be recorded of an officer's decision: its date, reasons, alternatives rejected, conflicts declared.
 *
 * @param papers the background papers that it rests on
 */
public record Grounds(
        String reasons,
        List<String> alternatives,
        List<String> conflicts,
        LocalDate decidedOn,
        List<Occasion.Paper> papers) {

    /** How long the record and its background papers are to be kept at least. */
    public Retention retention() {
        return Retention.of(decidedOn);
    }
}
