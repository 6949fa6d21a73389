package org.quorate.meetings.signing.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.meetings.signing.application.SigningKeys;
import org.quorate.meetings.signing.jose.EllipticKey;
import org.quorate.meetings.signing.jose.Sealing;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.StaleWrite;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Signing keys in the document store, numbered from 1; of two instances that make the same one, one wins and both use it. */
@Component
final class MongoSigningKeys implements SigningKeys {

    private final Aggregates<SigningKeyDocument> keys;
    private final Sealing sealing;
    private final Map<String, EllipticKey> opened = new ConcurrentHashMap<>();

    MongoSigningKeys(DocumentStores stores, Sealing sealing) {
        keys = stores.aggregates("signing-keys", SigningKeyDocument.class);
        this.sealing = sealing;
    }

    @Override
    public SigningKey current() {
        return newest().<SigningKey>map(this::opened).orElseGet(this::first);
    }

    @Override
    public void rotate() {
        add(newest().map(MongoSigningKeys::numberOf).orElse(0) + 1);
    }

    @Override
    public List<String> published() {
        return newestFirst().stream().map(key -> key.state().publicJwk()).toList();
    }

    private SigningKey first() {
        try {
            // A key is no effect of whatever is being done when the first one is needed.
            return Command.once().run(() -> add(1));
        } catch (StaleWrite anotherMadeIt) {
            return newest().map(this::opened).orElseThrow();
        }
    }

    private EllipticKey add(int number) {
        EllipticKey made = EllipticKey.made();
        keys.add(String.valueOf(number), new SigningKeyDocument(made.publicJwk(), sealing.seal(made)), List.of());
        return made;
    }

    private EllipticKey opened(Stored<SigningKeyDocument> key) {
        return opened.computeIfAbsent(key.state().sealed(), sealing::open);
    }

    private Optional<Stored<SigningKeyDocument>> newest() {
        return newestFirst().stream().findFirst();
    }

    private List<Stored<SigningKeyDocument>> newestFirst() {
        return keys.all().stream()
                .sorted(Comparator.comparing(MongoSigningKeys::numberOf).reversed())
                .toList();
    }

    private static int numberOf(Stored<SigningKeyDocument> key) {
        return Integer.parseInt(key.id());
    }
}
