package org.quorate.meetings.presiding.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is sent to hand the chair to a member. */
record PresidingRequest(@NotNull UUID person) {}
