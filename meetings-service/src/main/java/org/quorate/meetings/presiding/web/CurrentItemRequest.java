package org.quorate.meetings.presiding.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is sent to take an item. */
record CurrentItemRequest(@NotNull UUID item) {}
