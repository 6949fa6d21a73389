package org.quorate.funding.requests.application;

import org.quorate.contracts.Fact;
import org.quorate.funding.requests.domain.RequestEvent;

/** What the others are told of a request. */
public interface RequestFacts {

    Fact of(RequestEvent event);
}
