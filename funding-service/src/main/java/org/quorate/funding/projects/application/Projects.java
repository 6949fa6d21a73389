package org.quorate.funding.projects.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;

/** All projects of the tenant. */
public interface Projects {

    void add(Project project);

    Optional<Project> find(ProjectId id);

    /** In the order of their ids, after one of them. */
    List<Project> list(@Nullable ProjectId after, int most);
}
