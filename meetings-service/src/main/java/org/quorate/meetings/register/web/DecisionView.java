package org.quorate.meetings.register.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.DecisionEntry;

/** An entry of a register, and what has become of it since; that is no part of the entry, nor of its hash. */
record DecisionView(
        @JsonUnwrapped DecisionEntry entry, @Nullable String correctedBy) {}
