package org.quorate.meetings.presiding.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The items in the order in which they are to be taken, each once. */
record OrderOfBusiness(@NotNull @Size(max = 500) List<@NotNull UUID> items) {}
