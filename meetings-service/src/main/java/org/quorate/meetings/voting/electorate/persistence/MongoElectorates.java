package org.quorate.meetings.voting.electorate.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Frozen electorates in the document store; those last asked for stay in memory, for they never change. */
@Component
final class MongoElectorates implements Electorates {

    private static final int VOTERS_IN_MEMORY = 50_000;

    private final Aggregates<ElectorateDocument> aggregates;
    private final Cache<Key, Electorate> lately = Caffeine.newBuilder()
            .maximumWeight(VOTERS_IN_MEMORY)
            .<Key, Electorate>weigher((_, electorate) -> 1 + electorate.voters().size())
            .build();

    MongoElectorates(DocumentStores stores) {
        aggregates = stores.aggregates("electorates", ElectorateDocument.class);
    }

    private record Key(TenantId tenant, ElectorateId id) {}

    @Override
    public void freeze(ElectorateId id, Electorate electorate) {
        aggregates.add(id.toString(), ElectorateDocument.of(electorate), List.of());
    }

    @Override
    public Electorate of(ElectorateId id) {
        return lately.get(new Key(Tenancy.current(), id), _ -> read(id));
    }

    private Electorate read(ElectorateId id) {
        return aggregates
                .find(id.toString())
                .orElseThrow(() -> new IllegalStateException("no electorate " + id + " is kept"))
                .state()
                .electorate();
    }
}
