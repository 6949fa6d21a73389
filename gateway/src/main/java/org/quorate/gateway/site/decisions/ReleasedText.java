package org.quorate.gateway.site.decisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** The text of a decision that was exempt and is public now, with the salt by which it can be checked. */
public record ReleasedText(String text, String salt, String reason, OffsetDateTime releasedAt) {

    /** Whether it is the text that an entry has committed to since it was made; worked out here, whatever the service says. */
    public boolean isWhatWasWithheld(Decision decision) {
        try {
            byte[] said = (salt + "\n" + text).getBytes(StandardCharsets.UTF_8);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said));
            return hash.equals(decision.withheldSha256());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
