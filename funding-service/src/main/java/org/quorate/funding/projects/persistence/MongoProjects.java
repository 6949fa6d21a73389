package org.quorate.funding.projects.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.application.ProjectFacts;
import org.quorate.funding.projects.application.Projects;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Projects in MongoDB. */
@Component
final class MongoProjects implements Projects {

    private final Aggregates<ProjectDocument> projects;
    private final ProjectFacts facts;

    MongoProjects(DocumentStores stores, ProjectFacts facts) {
        this.projects = stores.aggregates("projects", ProjectDocument.class);
        this.facts = facts;
    }

    @Override
    public void add(Project project) {
        projects.add(project.id().toString(), ProjectDocument.of(project), facts.ofStarting(project));
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return projects.find(id.toString()).map(MongoProjects::project);
    }

    @Override
    public List<Project> list(@Nullable ProjectId after, int most) {
        return projects.where(Map.of(), after == null ? null : after.toString(), most).stream()
                .map(MongoProjects::project)
                .toList();
    }

    private static Project project(Stored<ProjectDocument> stored) {
        return stored.state().project(ProjectId.of(stored.id()));
    }
}
