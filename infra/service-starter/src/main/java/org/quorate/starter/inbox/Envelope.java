package org.quorate.starter.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.identity.Correlation;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** The CloudEvents attributes of a message. */
record Envelope(
        String id, String type, TenantId tenant, String subject, long sequence, Instant time, Correlation correlation) {

    static Optional<String> typeOf(Message<byte[]> message) {
        return attribute(message.getHeaders(), "type");
    }

    static Envelope of(Message<byte[]> message) {
        MessageHeaders headers = message.getHeaders();
        String id = required(headers, "id");
        try {
            return new Envelope(
                    id,
                    required(headers, "type"),
                    new TenantId(required(headers, "tenant")),
                    required(headers, "subject"),
                    Long.parseLong(required(headers, "sequence")),
                    OffsetDateTime.parse(required(headers, "time")).toInstant(),
                    new Correlation(attribute(headers, "correlationid").orElse(id), Optional.of(id)));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            throw new PoisonEvent("event " + id + ": " + nonsense.getMessage(), nonsense);
        }
    }

    private static String required(MessageHeaders headers, String name) {
        return attribute(headers, name).orElseThrow(() -> new PoisonEvent("a message without ce_" + name, null));
    }

    private static Optional<String> attribute(MessageHeaders headers, String name) {
        return Optional.ofNullable(headers.get("ce_" + name))
                .or(() -> Optional.ofNullable(headers.get("ce-" + name)))
                .map(Envelope::text);
    }

    private static @Nullable String text(Object header) {
        return header instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : header.toString();
    }
}
