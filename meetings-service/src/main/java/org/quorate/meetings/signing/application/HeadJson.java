package org.quorate.meetings.signing.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.quorate.meetings.register.domain.CanonicalJson;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.signing.domain.Head;
import org.quorate.starter.kafka.EventJson;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** A head in the words that are signed: tenant, register, number, hash and moment, in canonical JSON. */
@Component
public class HeadJson {

    private final EventJson json;

    HeadJson(EventJson json) {
        this.json = json;
    }

    record Said(String tenant, String register, long number, String hash, Instant at) {}

    String write(Head head) {
        return CanonicalJson.of(json.write(new Said(
                Tenancy.current().value(),
                head.register(),
                head.number(),
                head.hash().value(),
                head.at())));
    }

    Head read(String payload) {
        Said said = json.read(payload.getBytes(StandardCharsets.UTF_8), Said.class);
        if (!said.tenant().equals(Tenancy.current().value())) {
            throw new IllegalArgumentException("signed for another tenant, " + said.tenant());
        }
        return new Head(said.register(), said.number(), new Hash(said.hash()), said.at());
    }
}
