package org.quorate.contracts.meetings;

import java.time.LocalDate;
import java.util.List;

/** The officer that took a decision with delegated power, and what the law asks to be recorded with it (R-DEC-3). */
public record Officer(
        String office,
        String inConsultationWith,
        LocalDate consultedOn,
        String reasons,
        List<String> alternatives,
        List<String> conflicts) {}
