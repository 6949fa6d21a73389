package org.quorate.gateway.site;

import org.jspecify.annotations.Nullable;

/** One step of the trail that leads to a page; the last has no link. */
public record Crumb(String text, @Nullable String href) {}
