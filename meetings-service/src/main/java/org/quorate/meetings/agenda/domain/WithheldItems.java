package org.quorate.meetings.agenda.domain;

import java.util.Optional;

/** What exempt items withhold: stored apart from agendas, so that whatever shows or tells an agenda cannot tell it (R-MTG-10). */
public interface WithheldItems {

    /** Keeps it; kept before under the same id, it is the same. */
    void keep(Withheld withheld);

    Optional<Withheld> find(WithheldId id);
}
