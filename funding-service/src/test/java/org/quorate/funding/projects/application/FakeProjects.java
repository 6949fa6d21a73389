package org.quorate.funding.projects.application;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;

/** Projects in memory. */
public final class FakeProjects implements Projects {

    private final TreeMap<String, Project> kept = new TreeMap<>();

    @Override
    public void add(Project project) {
        kept.put(project.id().toString(), project);
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(kept.get(id.toString()));
    }

    @Override
    public List<Project> list(@Nullable ProjectId after, int most) {
        return kept.tailMap(after == null ? "" : after.toString(), after == null).values().stream()
                .limit(most)
                .toList();
    }
}
