package org.quorate.meetings.officers.domain;

import java.time.LocalDate;
import java.util.List;

/** What the law asks to be recorded of an officer's decision: its date, reasons, alternatives rejected, conflicts declared. */
public record Grounds(String reasons, List<String> alternatives, List<String> conflicts, LocalDate decidedOn) {}
