package org.quorate.meetings.pathways.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.domain.Role;
import org.quorate.meetings.roll.domain.BodyId;

/** Asks for a pathway; what it does not say is taken from the item of the forward plan that it starts from. */
public record StartPathway(
        @Nullable String title,
        @Nullable Subject subject,
        @Nullable PlanItemId matter,
        List<Stage> stages) {

    /** A step that is asked for: by a body or by an officer. */
    public record Stage(@Nullable BodyId body, @Nullable String officer, Role role, LocalDate target) {}
}
