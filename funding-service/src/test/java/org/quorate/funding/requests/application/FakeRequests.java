package org.quorate.funding.requests.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestEvent;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.StaleWrite;

/** Requests in memory, which tell what a request has come to. */
public final class FakeRequests implements Requests {

    private final Map<RequestId, RequestAsRead> kept = new ConcurrentHashMap<>();
    private final Consumer<RequestEvent> told;

    public FakeRequests(Consumer<RequestEvent> told) {
        this.told = told;
    }

    private record Version(long version) implements Revision {}

    @Override
    public RequestAsRead add(Request request) {
        RequestAsRead first = new RequestAsRead(request, new Version(1));
        if (kept.putIfAbsent(request.id(), first) != null) {
            throw new StaleWrite(request.id().toString());
        }
        return first;
    }

    @Override
    public Optional<RequestAsRead> find(RequestId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<RequestAsRead> forChange(RequestId id) {
        return find(id);
    }

    @Override
    public RequestAsRead save(RequestAsRead read, Request next, List<RequestEvent> events) {
        RequestAsRead saved = new RequestAsRead(next, new Version(read.version() + 1));
        if (!kept.replace(next.id(), read, saved)) {
            throw new StaleWrite(next.id().toString());
        }
        events.forEach(told);
        return saved;
    }

    @Override
    public List<RequestAsRead> list(@Nullable FundId fund, @Nullable RequestId after, int most) {
        return kept.values().stream()
                .filter(read -> fund == null || read.request().fund().equals(fund))
                .sorted(Comparator.comparing(FakeRequests::text))
                .filter(read -> after == null || text(read).compareTo(after.toString()) > 0)
                .limit(most)
                .toList();
    }

    private static String text(RequestAsRead read) {
        return read.request().id().toString();
    }
}
