package org.quorate.meetings.minutes.drafting.domain;

import java.util.Locale;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Item;

/** What a standing item is for, as its title says. */
enum Standing {
    APOLOGIES("apologies"),
    DECLARATIONS("declarations"),
    MINUTES_OF_THE_MEETING_BEFORE("minutes of"),
    PUBLIC_QUESTIONS("public questions"),
    MEMBERS_QUESTIONS("members' questions");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    static Optional<Standing> of(Item item) {
        String title = item.title().toLowerCase(Locale.UK);
        for (Standing standing : values()) {
            if (item.standing() && title.contains(standing.words)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
