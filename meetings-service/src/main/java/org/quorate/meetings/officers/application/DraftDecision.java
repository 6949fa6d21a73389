package org.quorate.meetings.officers.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;

/** Asks for an officer's decision to be prepared. */
public record DraftDecision(
        String officer,
        String inConsultationWith,
        String text,
        @Nullable Subject subject) {}
