package org.quorate.funding.requests.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.application.RequestAsRead;
import org.quorate.funding.requests.application.RequestFacts;
import org.quorate.funding.requests.application.Requests;
import org.quorate.funding.requests.application.Revision;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestEvent;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Requests in MongoDB. */
@Component
final class MongoRequests implements Requests {

    private final Aggregates<RequestDocument> requests;
    private final RequestFacts facts;

    MongoRequests(DocumentStores stores, RequestFacts facts) {
        this.requests = stores.aggregates("requests", RequestDocument.class, "fund");
        this.facts = facts;
    }

    @Override
    public RequestAsRead add(Request request) {
        return read(requests.add(request.id().toString(), RequestDocument.of(request), List.of()));
    }

    @Override
    public Optional<RequestAsRead> find(RequestId id) {
        return requests.find(id.toString()).map(MongoRequests::read);
    }

    @Override
    public Optional<RequestAsRead> forChange(RequestId id) {
        return requests.forChange(id.toString()).map(MongoRequests::read);
    }

    @Override
    public RequestAsRead save(RequestAsRead read, Request next, List<RequestEvent> events) {
        if (!(read.revision() instanceof AsStored(var stored))) {
            throw new IllegalArgumentException("request " + next.id() + " was read elsewhere");
        }
        return read(requests.save(
                stored, RequestDocument.of(next), events.stream().map(facts::of).toList()));
    }

    @Override
    public List<RequestAsRead> list(@Nullable FundId fund, @Nullable RequestId after, int most) {
        Map<String, String> wanted = fund == null ? Map.of() : Map.of("fund", fund.toString());
        return requests.where(wanted, after == null ? null : after.toString(), most).stream()
                .map(MongoRequests::read)
                .toList();
    }

    private static RequestAsRead read(Stored<RequestDocument> stored) {
        return new RequestAsRead(stored.state().request(RequestId.of(stored.id())), new AsStored(stored));
    }

    private record AsStored(Stored<RequestDocument> stored) implements Revision {
        @Override
        public long version() {
            return stored.version();
        }
    }
}
