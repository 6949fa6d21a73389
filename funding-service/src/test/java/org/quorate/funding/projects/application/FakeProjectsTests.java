package org.quorate.funding.projects.application;

import java.util.concurrent.Callable;

/** The fake keeps the contract. */
class FakeProjectsTests implements ProjectsContract {

    private final FakeProjects projects = new FakeProjects();

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public <T> T in(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
