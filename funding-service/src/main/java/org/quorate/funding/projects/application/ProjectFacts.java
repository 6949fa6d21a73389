package org.quorate.funding.projects.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.funding.projects.domain.Project;

/** What the others are told of a project. */
public interface ProjectFacts {

    List<Fact> ofStarting(Project project);
}
