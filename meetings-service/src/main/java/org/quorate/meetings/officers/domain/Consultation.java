package org.quorate.meetings.officers.domain;

import java.time.LocalDate;

/** Who was consulted, when, and what came of it. */
public record Consultation(String with, LocalDate on, String response) {}
