package org.quorate.starter.tenancy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.quorate.contracts.membership.TenantRegistered;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The tenants that have been heard of on the {@code tenants} topic: a projection, kept beside the service's own things. */
public final class FollowedTenants implements KnownTenants {

    private static final String COLLECTION = "tenants-heard-of";

    private final MongoTemplate mongo;
    private final Set<TenantId> seen = ConcurrentHashMap.newKeySet();

    public FollowedTenants(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean include(TenantId tenant) {
        return seen.contains(tenant) || lookUp(tenant);
    }

    /** Keeps a tenant; hearing of it again changes nothing. */
    public void follow(TenantRegistered tenant) {
        mongo.getCollection(COLLECTION)
                .replaceOne(
                        Filters.eq("_id", tenant.slug()),
                        new Document("_id", tenant.slug())
                                .append("name", tenant.name())
                                .append("kind", tenant.kind()),
                        new ReplaceOptions().upsert(true));
        seen.add(new TenantId(tenant.slug()));
    }

    /** All that have been heard of. */
    public List<TenantId> all() {
        List<TenantId> all = new ArrayList<>();
        for (Document tenant : mongo.getCollection(COLLECTION).find().sort(Sorts.ascending("_id"))) {
            all.add(new TenantId(tenant.getString("_id")));
        }
        return all;
    }

    private boolean lookUp(TenantId tenant) {
        boolean known = mongo.getCollection(COLLECTION)
                        .find(Filters.eq("_id", tenant.value()))
                        .first()
                != null;
        if (known) {
            seen.add(tenant);
        }
        return known;
    }
}
