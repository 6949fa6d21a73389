package org.quorate.starter.outbox;

import java.util.concurrent.CompletableFuture;
import org.bson.Document;

/** Sends a pending event to the broker; done when the broker has it safe. */
public interface EventPublisher {

    CompletableFuture<?> publish(Document pending);
}
