package org.quorate.funding.projects.web;

import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.domain.Project;

/** A project as it is shown. */
record ProjectView(
        String id,
        String name,
        String lead,
        String place,
        @Nullable String approach,
        String stage) {

    static ProjectView of(Project project) {
        return new ProjectView(
                project.id().toString(),
                project.name(),
                project.lead(),
                project.place(),
                project.approach(),
                project.stage().words());
    }
}
