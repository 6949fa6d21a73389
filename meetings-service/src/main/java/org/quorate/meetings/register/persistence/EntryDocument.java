package org.quorate.meetings.register.persistence;

/** An entry as it is stored: what it says, in the very form that was hashed. */
record EntryDocument(String json, String hash) {}
