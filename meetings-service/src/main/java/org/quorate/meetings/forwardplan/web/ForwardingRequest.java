package org.quorate.meetings.forwardplan.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What is sent to send an item on: to which body. */
record ForwardingRequest(@NotNull UUID body) {}
