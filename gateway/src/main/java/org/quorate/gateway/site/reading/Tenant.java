package org.quorate.gateway.site.reading;

import org.jspecify.annotations.Nullable;

/** An organisation that runs its governance here. */
public record Tenant(String slug, String name, @Nullable String kind) {}
