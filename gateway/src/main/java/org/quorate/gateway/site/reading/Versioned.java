package org.quorate.gateway.site.reading;

import org.jspecify.annotations.Nullable;

/** A thing as it stands, and the entity tag that says so: a change that names an older one is refused. */
public record Versioned<T>(T value, @Nullable String version) {}
