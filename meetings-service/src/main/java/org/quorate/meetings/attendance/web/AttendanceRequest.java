package org.quorate.meetings.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What is sent to record how a member stands to a meeting, from now or from a time that is past. */
record AttendanceRequest(
        @NotNull UUID person,
        @NotBlank String presence,
        @Nullable @Size(max = 200) String representedBy,
        @Nullable OffsetDateTime at) {

    @Nullable
    Instant from() {
        return at == null ? null : at.toInstant();
    }

    Presence asPresence() {
        String by = representedBy;
        return switch (presence) {
            case "present" -> by == null ? new Presence.Present() : represented(by);
            case "represented" -> represented(by == null ? "" : by);
            case "apologies" -> alone(new Presence.Apologies());
            case "absent" -> alone(new Presence.Absent());
            case "left" -> alone(new Presence.Left());
            default ->
                throw new RuleBroken("R-VOT-2", "presence is present, represented, apologies, absent or left.")
                        .at("/presence");
        };
    }

    private static Presence represented(String by) {
        return Field.at("/representedBy", "R-MEM-10", () -> new Presence.Represented(by));
    }

    private Presence alone(Presence presence) {
        if (representedBy != null) {
            throw new RuleBroken("R-MEM-10", "Whoever is represented is there through someone, not away.")
                    .at("/representedBy");
        }
        return presence;
    }
}
