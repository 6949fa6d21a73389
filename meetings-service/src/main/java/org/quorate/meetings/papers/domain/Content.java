package org.quorate.meetings.papers.domain;

/**
 * What was found in a file that was handed in.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
public record Content(PaperType type, long size, String sha256, int pages) {}
