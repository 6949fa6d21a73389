package org.quorate.starter.store;

import java.time.Instant;

/**
 * An entry of a journal.
 *
 * @param number its place, from 1 without gaps
 * @param key what it was written for; there is one entry for each
 */
public record Entry<E>(String stream, long number, String key, E content, Instant at) {}
