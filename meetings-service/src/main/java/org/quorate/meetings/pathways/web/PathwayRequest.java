package org.quorate.meetings.pathways.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.application.StartPathway;
import org.quorate.meetings.pathways.domain.Role;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.Field;

/** What is sent to put a matter on its way; {@code matter} is the item of the first body's forward plan that it starts from. */
record PathwayRequest(
        @Nullable @Size(min = 1, max = 300) String title,
        @Nullable Subject subject,
        @Nullable UUID matter,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid StepRequest> steps) {

    /** A step: by a body or by an officer, to do what, by when. */
    record StepRequest(
            @Nullable UUID body,
            @Nullable @Size(min = 1, max = 300) String officer,
            @NotBlank String role,
            @NotNull LocalDate targetDate) {}

    StartPathway command() {
        List<StartPathway.Stage> stages = new ArrayList<>();
        for (StepRequest step : steps) {
            String pointer = "/steps/" + stages.size() + "/role";
            stages.add(new StartPathway.Stage(
                    step.body() == null ? null : new BodyId(step.body()),
                    step.officer(),
                    Field.at(pointer, "R-DEC-2", () -> Role.of(step.role())),
                    step.targetDate()));
        }
        return new StartPathway(title, subject, matter == null ? null : new PlanItemId(matter), stages);
    }
}
