package org.quorate.starter.web;

import org.springframework.core.Ordered;

/** In which order a request passes the door; Spring Security stands at −100, between size and tenant. */
public final class FilterOrder {

    public static final int CORRELATION = Ordered.HIGHEST_PRECEDENCE + 100;
    public static final int BODY_SIZE = Ordered.HIGHEST_PRECEDENCE + 200;
    public static final int TENANT = 0;
    public static final int COMMAND = 10;
    public static final int IDEMPOTENCY = 20;

    private FilterOrder() {}
}
