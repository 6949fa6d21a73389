package org.quorate.meetings.minutes.application;

import org.quorate.meetings.roll.domain.PersonId;

/** How minutes come to be signed. */
public sealed interface Signing {

    /** Here, by whoever is signed in. */
    record Here(String account) implements Signing {}

    /** On paper, by a member; the secretariat records it. */
    record OnPaper(PersonId by) implements Signing {}
}
