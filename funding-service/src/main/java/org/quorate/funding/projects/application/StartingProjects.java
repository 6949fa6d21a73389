package org.quorate.funding.projects.application;

import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.projects.domain.Stage;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.UseCase;

/** Starts a project at whatever stage it has reached. */
@UseCase
public class StartingProjects {

    private final Projects projects;

    StartingProjects(Projects projects) {
        this.projects = projects;
    }

    public Project start(String name, String lead, String place, @Nullable String approach, Stage stage) {
        Project project = new Project(new ProjectId(Command.mint()), name, lead, place, approach, stage);
        projects.add(project);
        return project;
    }
}
