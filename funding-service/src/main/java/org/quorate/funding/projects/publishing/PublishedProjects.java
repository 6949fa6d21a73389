package org.quorate.funding.projects.publishing;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.funding.ProjectStarted;
import org.quorate.funding.projects.application.ProjectFacts;
import org.quorate.funding.projects.domain.Project;
import org.springframework.stereotype.Component;

/** Puts projects into the words of the contract. */
@Component
final class PublishedProjects implements ProjectFacts {

    @Override
    public List<Fact> ofStarting(Project project) {
        return List.of(new ProjectStarted(
                project.id().toString(),
                project.name(),
                project.lead(),
                project.place(),
                project.stage().words()));
    }
}
