package org.quorate.load.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request in the bytes in which it goes out, made before the time runs. */
public final class Question {
    private final byte[] bytes;

    private Question(String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        bytes = new byte[start.length + body.length];
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(body, 0, bytes, start.length, body.length);
    }

    public static Question get(String path, Optional<String> token) {
        return new Question(head("GET", path, "application/json", token) + "\r\n", new byte[0]);
    }

    /** Asks to be told of events as they come. */
    public static Question follow(String path) {
        return new Question(head("GET", path, "text/event-stream", Optional.empty()) + "\r\n", new byte[0]);
    }

    /** Hands in a file. */
    public static Question post(String path, String token, String type, byte[] content) {
        return new Question(
                head("POST", path, "application/json", Optional.of(token)) + "Content-Type: " + type
                        + "\r\nContent-Length: " + content.length + "\r\n\r\n",
                content);
    }

    /** Without a key: each time it is asked it is another request. */
    public static Question post(String path, String token, String json) {
        return post(path, token, "", json);
    }

    public static Question post(String path, String token, String key, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return new Question(
                head("POST", path, "application/json", Optional.of(token))
                        + (key.isEmpty() ? "" : "Idempotency-Key: " + key + "\r\n")
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n",
                body);
    }

    byte[] bytes() {
        return bytes;
    }

    private static String head(String verb, String path, String accepted, Optional<String> token) {
        return verb + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: " + accepted + "\r\n"
                + token.map(given -> "Authorization: Bearer " + given + "\r\n").orElse("");
    }
}
