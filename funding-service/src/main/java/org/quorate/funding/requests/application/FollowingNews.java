package org.quorate.funding.requests.application;

import java.util.function.Function;
import org.joda.money.Money;
import org.quorate.funding.requests.domain.Decision;
import org.quorate.funding.requests.domain.Progress;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.store.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves a request on as it hears of its money and of decisions about it; each news moves one request, once. */
@UseCase
public class FollowingNews {

    private static final Logger log = LoggerFactory.getLogger(FollowingNews.class);

    private final Requests requests;

    FollowingNews(Requests requests) {
        this.requests = requests;
    }

    public void reserved(RequestId id) {
        follow(id, Request::reserved);
    }

    public void committed(RequestId id) {
        follow(id, Request::committed);
    }

    public void paid(RequestId id, Money payment) {
        follow(id, request -> request.paid(payment));
    }

    public void paymentReversed(RequestId id, Money payment) {
        follow(id, request -> request.paymentReversed(payment));
    }

    public void decided(RequestId id, Decision decision) {
        follow(id, request -> request.hear(decision));
    }

    private void follow(RequestId id, Function<Request, Progress> news) {
        requests.forChange(id)
                .ifPresentOrElse(read -> follow(read, news), () -> log.warn("news of request {}, unknown here", id));
    }

    private void follow(RequestAsRead read, Function<Request, Progress> news) {
        switch (news.apply(read.request())) {
            case Progress.Moved(var next, var events) -> requests.save(read, next, events);
            case Progress.Unmoved(var why) ->
                log.info("request {} stays as it is: {}", read.request().id(), why);
        }
    }
}
