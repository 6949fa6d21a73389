package org.quorate.meetings.pack.domain;

/**
 * A paper as it is in a pack.
 *
 * @param paper its id
 */
public record Part(String paper, String title, boolean image, String sha256, int pages) {}
