package org.quorate.starter.store;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.identity.Command;

/** A document as it is read, its state and all that stands around it; {@code stream}, {@code number} and {@code key} in a journal alone. */
record Whole<D>(
        @BsonId String id,
        D state,
        long version,
        long sequence,
        Instant modified,
        @Nullable List<String> done,
        @Nullable List<Document> pending,
        @Nullable String claim,
        @Nullable Date claimedUntil,
        @Nullable String stream,
        @Nullable Long number,
        @Nullable String key) {

    Stored<D> stored() {
        return new Stored<>(
                Keys.idOf(id),
                state,
                new Revision(
                        version,
                        sequence,
                        pending == null ? List.of() : pending,
                        Claim.isHeldElsewhere(claim, claimedUntil)),
                modified);
    }

    /** Not so, when the command at hand has taken effect on it already. */
    Whole<D> unlessDone() {
        Command command = Command.current();
        if (done != null && command.isRepeatable() && done.contains(command.id())) {
            throw new AlreadyDone(Keys.idOf(id));
        }
        return this;
    }
}
