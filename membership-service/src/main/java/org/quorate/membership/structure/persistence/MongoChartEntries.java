package org.quorate.membership.structure.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.quorate.membership.structure.domain.ChartEntries;
import org.quorate.membership.structure.domain.Entry;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** The chart in MongoDB: small documents of their own, all of a tenant's in one round trip, made anew from bodies at any time. */
@Component
final class MongoChartEntries implements ChartEntries {

    /** More than a tenant has bodies, so that one answer of the store holds them all. */
    private static final int AT_ONCE = 10_000;

    private static final String TENANT = "tenant";

    private final MongoCollection<EntryDocument> chart;

    MongoChartEntries(DocumentStores stores) {
        this.chart = stores.records("chart", EntryDocument.class);
        chart.createIndex(Indexes.ascending(TENANT, "_id"));
    }

    @Override
    public void put(String tenant, Entry entry, long version) {
        String id = tenant + "/" + entry.id();
        try {
            chart.replaceOne(
                    Filters.and(Filters.eq("_id", id), Filters.lt("version", version)),
                    EntryDocument.of(id, tenant, version, entry),
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException refused) {
            // There is one with this id that is not older: it stays.
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public List<Entry> all() {
        return chart.find(Filters.eq(TENANT, Tenancy.current().value()))
                .batchSize(AT_ONCE)
                .map(EntryDocument::entry)
                .into(new ArrayList<>());
    }
}
