package org.quorate.starter.inbox;

import java.time.Instant;
import org.quorate.starter.tenancy.TenantId;

/**
 * A fact as it was heard.
 *
 * @param aggregate what it is about, at its owner
 * @param sequence its place among the facts about that
 * @param at when it happened
 */
public record Heard<F>(F fact, String eventId, TenantId tenant, String aggregate, long sequence, Instant at) {}
