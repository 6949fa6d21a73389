package org.quorate.meetings.register.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Marks;

/** An entry as it is stored: what it says, in the very form that was hashed, and beside it what it is found by. */
record EntryDocument(
        String json,
        String hash,
        @Nullable String register,
        @Nullable String meeting,
        @Nullable String item,
        @Nullable List<String> about,
        @Nullable String takenOn,
        @Nullable String word) {

    static EntryDocument of(String register, String json, String hash, Marks marks) {
        return new EntryDocument(
                json,
                hash,
                register,
                marks.meeting(),
                marks.item(),
                marks.about(),
                marks.takenOn().toString(),
                marks.word());
    }
}
