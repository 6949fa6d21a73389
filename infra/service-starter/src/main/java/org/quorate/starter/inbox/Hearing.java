package org.quorate.starter.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.contracts.Fact;
import org.quorate.starter.identity.Command;
import org.quorate.starter.kafka.EventJson;
import org.quorate.starter.store.AlreadyDone;
import org.quorate.starter.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;

/**
 * Hears the facts it was told to, one by one, and passes over all others. Each is handled for its tenant and as a command of its own
 * name, which what it changes remembers: heard again, it changes nothing. So one fact should change one thing.
 */
public final class Hearing implements Consumer<Message<byte[]>> {

    private static final Logger log = LoggerFactory.getLogger(Hearing.class);

    private final EventJson json;
    private final Map<String, Action<?>> actions = new LinkedHashMap<>();

    Hearing(EventJson json) {
        this.json = json;
    }

    private record Action<F extends Fact>(Class<F> fact, Consumer<Heard<F>> effect) {}

    /** What to do on a fact of this kind. */
    public <F extends Fact> Hearing on(Class<F> fact, Consumer<Heard<F>> effect) {
        actions.put(Fact.typeOf(fact).value(), new Action<>(fact, effect));
        return this;
    }

    @Override
    public void accept(Message<byte[]> message) {
        String type = Envelope.typeOf(message)
                .orElseThrow(() -> new PoisonEvent("a message that is not a CloudEvent: it has no ce_type", null));
        Action<?> action = actions.get(type);
        if (action != null) {
            hear(action, Envelope.of(message), message.getPayload());
        }
    }

    private <F extends Fact> void hear(Action<F> action, Envelope envelope, byte[] data) {
        F fact = read(action.fact(), envelope, data);
        Heard<F> heard = new Heard<>(
                fact, envelope.id(), envelope.tenant(), envelope.subject(), envelope.sequence(), envelope.time());
        try {
            Tenancy.in(
                    envelope.tenant(),
                    () -> Command.named("event:" + envelope.id())
                            .run(() -> envelope.correlation().run(() -> {
                                action.effect().accept(heard);
                                return Boolean.TRUE;
                            })));
        } catch (AlreadyDone again) {
            log.debug("event {} heard again: {}", envelope.id(), again.getMessage());
        }
    }

    private <F> F read(Class<F> fact, Envelope envelope, byte[] data) {
        try {
            return json.read(data, fact);
        } catch (JacksonException unreadable) {
            throw new PoisonEvent(
                    "event " + envelope.id() + " cannot be read as a " + fact.getSimpleName(), unreadable);
        }
    }
}
