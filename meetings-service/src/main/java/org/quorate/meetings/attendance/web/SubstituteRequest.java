package org.quorate.meetings.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to name a substitute for a member, ahead of the meeting; with an {@code account} the substitute votes in person. */
record SubstituteRequest(
        @NotNull UUID person,
        @NotBlank @Size(max = 200) String by,
        @Nullable @Size(min = 1, max = 200) String account) {}
