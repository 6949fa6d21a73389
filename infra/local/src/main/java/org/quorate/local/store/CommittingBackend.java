package org.quorate.local.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * Hands every change to the operating system before it is acknowledged, so that a killed store has lost nothing it said yes to. Handles
 * one command at a time and answers with a copy: the library changes documents in place, so that a reader could otherwise be handed one
 * half of which is from before a change and half from after it.
 */
final class CommittingBackend extends H2Backend {
    private static final Set<String> CHANGES = Set.of(
            "insert",
            "update",
            "delete",
            "findAndModify",
            "findandmodify",
            "createIndexes",
            "create",
            "drop",
            "dropDatabase");

    private final GroupCommit changes = new GroupCommit(this::commit);

    /** Drivers and health checks ask {@code hello} where they once asked {@code isMaster}; the answer is the same. */
    private static final String HELLO = "hello";

    CommittingBackend(MVStore documents) {
        super(documents);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals(HELLO)) {
            return handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
        }
        synchronized (this) {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        }
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = wholly(message);
        if (CHANGES.contains(message.getDocument().keySet().iterator().next())) {
            changes.commit();
        }
        return answer;
    }

    private synchronized Document wholly(MongoMessage message) {
        return super.handleMessage(message).cloneDeeply();
    }
}
