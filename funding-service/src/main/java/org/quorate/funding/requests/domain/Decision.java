package org.quorate.funding.requests.domain;

import java.time.LocalDate;

/**
 * A decision about a request, as it was heard.
 *
 * @param word as it stands in the register
 * @param on the day it was taken
 */
public record Decision(String id, Maker maker, Ruling ruling, String word, LocalDate on) {

    /** Who took it. */
    public sealed interface Maker {}

    public record ByBody(String bodyId) implements Maker {}

    public record ByOfficer(String office, String inConsultationWith) implements Maker {}

    /** What it means for the request. */
    public enum Ruling {
        AGREES,
        REFUSES,
        /** It was noted, deferred or the like: the request goes on waiting. */
        LEAVES_OPEN
    }
}
