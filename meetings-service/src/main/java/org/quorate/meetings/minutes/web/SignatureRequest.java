package org.quorate.meetings.minutes.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent when minutes were signed on paper: by whom. Whoever signs here sends nothing. */
record SignatureRequest(@Nullable UUID person) {}
