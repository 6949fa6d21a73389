package org.quorate.meetings.register.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 gives it, so that whoever hashes it gets the same. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException notJson) {
            throw new UncheckedIOException("not JSON that has a canonical form", notJson);
        }
    }
}
