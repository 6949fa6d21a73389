package org.quorate.meetings.forwardplan.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.roll.domain.BodyId;

/** Asks for an item of the body's own on its forward plan. */
public record PlanBusiness(
        BodyId body, String title, String summary, @Nullable LocalDate wantedBy, PlanItem.Course course) {}
