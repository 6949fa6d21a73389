package org.quorate.gateway.site.attendance;

import java.time.LocalDate;
import java.util.List;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** The attendance register of a body: how each member, and each organisation, attended each meeting. */
public record AttendanceRegister(List<Held> meetings, List<Row> members, List<Row> organisations) {

    public AttendanceRegister {
        meetings = Lists.orEmpty(meetings);
        members = Lists.orEmpty(members);
        organisations = Lists.orEmpty(organisations);
    }

    /** A meeting that was held. */
    public record Held(String meeting, LocalDate on) {}

    /** How a member or an organisation attended. */
    public record Row(String id, String name, int attended, int meetings, List<Presence> presences) {

        public Row {
            presences = Lists.orEmpty(presences);
        }

        /** How it was at one meeting; someone who was not yet on the body, or no longer, has no such word. */
        public Tag at(Held held) {
            return presences.stream()
                    .filter(presence -> presence.meeting().equals(held.meeting()))
                    .findFirst()
                    .map(presence -> Tag.of(presence.presence()))
                    .orElse(new Tag("Not a member", "grey"));
        }

        public long times(String word) {
            return presences.stream()
                    .filter(presence -> presence.presence().equals(word))
                    .count();
        }
    }

    /** How it was at one meeting. */
    public record Presence(String meeting, String presence) {}
}
