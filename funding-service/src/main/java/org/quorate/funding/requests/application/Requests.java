package org.quorate.funding.requests.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestEvent;
import org.quorate.funding.requests.domain.RequestId;

/** All requests of the tenant. */
public interface Requests {

    RequestAsRead add(Request request);

    /** A request to be shown. */
    Optional<RequestAsRead> find(RequestId id);

    /** A request to be changed. */
    Optional<RequestAsRead> forChange(RequestId id);

    /** Saves what a request has become, with what others need to know of that, unless it was changed since it was read. */
    RequestAsRead save(RequestAsRead read, Request next, List<RequestEvent> events);

    /** Those of a fund, or of all, in the order of their ids, after one of them. */
    List<RequestAsRead> list(@Nullable FundId fund, @Nullable RequestId after, int most);
}
