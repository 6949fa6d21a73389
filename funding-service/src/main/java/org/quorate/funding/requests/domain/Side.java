package org.quorate.funding.requests.domain;

/** The two that must both agree. */
public enum Side {
    BODY,
    OFFICER
}
