package org.quorate.membership.constitutions.domain.belonging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * What a constitution says of members in words alone.
 *
 * @param inAttendance who attends without a vote
 * @param cessation by what a membership ends at once (R-MEM-8)
 * @param expulsion how a member is expelled (R-MEM-12)
 */
public record Wording(
        List<String> inAttendance,
        List<String> cessation,
        @Nullable String expulsion) {

    public static final Wording NONE = new Wording(List.of(), List.of(), null);

    public Wording {
        inAttendance = inAttendance.stream().map(Text::line).toList();
        cessation = cessation.stream().map(Text::line).toList();
        expulsion = expulsion == null ? null : Text.line(expulsion);
    }
}
