package org.quorate.membership.amendments.application;

import java.time.LocalDate;

/** What comes of changing what is on record of somebody or something. */
public sealed interface Amended<T> {

    /** It is on record so from now on, or was already. */
    record OnRecord<T>(T thing) implements Amended<T> {}

    /** It would be so from a day on that is still to come. */
    record Ahead<T>(LocalDate today) implements Amended<T> {}
}
