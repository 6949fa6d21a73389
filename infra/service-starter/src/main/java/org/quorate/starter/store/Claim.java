package org.quorate.starter.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who may publish the pending events of a document, and until when by the system's clock: an instance that has stopped must not hold
 * on to them, and two must not publish them at once, or their order would be lost.
 */
public final class Claim {

    /** Names this instance for as long as it runs. */
    public static final String OWN = UUID.randomUUID().toString();

    public static final Duration LENGTH = Duration.ofSeconds(10);

    private Claim() {}

    public static Date until(Instant now) {
        return Date.from(now.plus(LENGTH));
    }

    /** Whether another instance holds the document, and its time is not over. */
    public static boolean isHeldElsewhere(Document document) {
        return isHeldElsewhere(document.getString(Fields.CLAIM), document.getDate(Fields.CLAIMED_UNTIL));
    }

    static boolean isHeldElsewhere(@Nullable String holder, @Nullable Date until) {
        return holder != null && !holder.equals(OWN) && until != null && until.after(new Date());
    }
}
