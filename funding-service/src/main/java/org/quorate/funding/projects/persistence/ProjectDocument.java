package org.quorate.funding.projects.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.projects.domain.Stage;

/** A project as it is kept. */
record ProjectDocument(
        String name, String lead, String place, @Nullable String approach, String stage) {

    static ProjectDocument of(Project project) {
        return new ProjectDocument(
                project.name(),
                project.lead(),
                project.place(),
                project.approach(),
                project.stage().words());
    }

    Project project(ProjectId id) {
        return new Project(id, name, lead, place, approach, Stage.of(stage));
    }
}
