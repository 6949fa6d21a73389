package org.quorate.load.wire;

import java.nio.charset.StandardCharsets;

/** What came back: the status and the body. */
public record Answer(int status, byte[] body) {
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
