package org.quorate.funding.projects.persistence;

import java.util.concurrent.Callable;
import org.quorate.funding.InATenant;
import org.quorate.funding.projects.application.Projects;
import org.quorate.funding.projects.application.ProjectsContract;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** MongoDB keeps the contract. */
@ServiceTest
class MongoProjectsTests implements ProjectsContract {

    @Autowired
    Projects projects;

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public <T> T in(Callable<T> work) {
        return InATenant.call(work);
    }
}
