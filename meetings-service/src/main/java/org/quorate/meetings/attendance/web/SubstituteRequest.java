package org.quorate.meetings.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is sent to name a substitute for a member, ahead of the meeting. */
record SubstituteRequest(
        @NotNull UUID person, @NotBlank @Size(max = 200) String by) {}
