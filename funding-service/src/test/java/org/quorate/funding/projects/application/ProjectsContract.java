package org.quorate.funding.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.projects.domain.Stage;

/** What every keeper of projects does, the fake as well as the real one. */
public interface ProjectsContract {

    Projects projects();

    /** Runs some work for a tenant. */
    <T> T in(Callable<T> work);

    @Test
    default void give_back_a_project_as_it_was() {
        Project project = brockworth();

        add(project);

        assertThat(in(() -> projects().find(project.id()))).contains(project);
        assertThat(in(() -> projects().find(brockworth().id()))).isEmpty();
    }

    @Test
    default void list_them_page_by_page() {
        add(brockworth());
        add(brockworth());

        List<Project> all = in(() -> projects().list(null, 200));

        assertThat(all.size()).isGreaterThanOrEqualTo(2);
        assertThat(in(() -> projects().list(all.getFirst().id(), 200))).isEqualTo(all.subList(1, all.size()));
    }

    private void add(Project project) {
        in(() -> {
            projects().add(project);
            return project;
        });
    }

    private static Project brockworth() {
        return new Project(
                new ProjectId(UUID.randomUUID()),
                "Brockworth pilot",
                "Brockworth Parish Council",
                "Brockworth",
                "the parish council employs a community engager",
                Stage.EVIDENCE);
    }
}
