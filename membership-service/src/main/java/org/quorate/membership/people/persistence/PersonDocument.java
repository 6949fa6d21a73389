package org.quorate.membership.people.persistence;

import org.jspecify.annotations.Nullable;

/** A person as stored. */
record PersonDocument(String office, @Nullable String account) {}
