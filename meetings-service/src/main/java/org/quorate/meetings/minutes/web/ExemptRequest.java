package org.quorate.meetings.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What is sent to write the minute of an exempt item, which the public does not read. */
record ExemptRequest(
        @NotNull UUID item, @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 10000) String> paragraphs) {}
