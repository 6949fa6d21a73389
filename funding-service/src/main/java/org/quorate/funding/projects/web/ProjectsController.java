package org.quorate.funding.projects.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.application.Projects;
import org.quorate.funding.projects.application.StartingProjects;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.projects.domain.Stage;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects over HTTP. */
@RestController
@RequestMapping("/api/{tenant}/projects")
class ProjectsController {

    /** A project stands as it was entered. */
    private static final long VERSION = 1;

    private final StartingProjects starting;
    private final Projects projects;

    ProjectsController(StartingProjects starting, Projects projects) {
        this.starting = starting;
        this.projects = projects;
    }

    @PostMapping
    @RequiresRole({"officer", "finance", "secretariat", "admin"})
    ResponseEntity<ProjectView> start(@Valid @RequestBody NewProject given) {
        Stage stage = Field.at("/stage", "R-FND-6", () -> Stage.of(given.stage()));
        Project project = starting.start(given.name(), given.lead(), given.place(), given.approach(), stage);
        return Answers.created(project.id(), VERSION, ProjectView.of(project));
    }

    @GetMapping
    ResponseEntity<Page<ProjectView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String position = Page.position(after);
        ProjectId last = position == null ? null : Field.at("/after", () -> ProjectId.of(position));
        List<Project> found = projects.list(last, most + 1);
        return Page.of(found, most, project -> project.id().toString())
                .map(ProjectView::of)
                .answer();
    }

    @GetMapping("/{project}")
    ResponseEntity<ProjectView> show(@PathVariable("project") UUID id) {
        return projects.find(new ProjectId(id))
                .map(project -> Answers.shown(VERSION, ProjectView.of(project)))
                .orElseThrow(() -> NotFound.of("project", id));
    }
}
