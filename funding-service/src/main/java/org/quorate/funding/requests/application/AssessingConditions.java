package org.quorate.funding.requests.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quorate.funding.requests.domain.Assessing;
import org.quorate.funding.requests.domain.Assessment;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Has someone other than the applicant find whether a condition is met (R-FND-2). */
@UseCase
public class AssessingConditions {

    private final Requests requests;
    private final InstantSource clock;

    AssessingConditions(Requests requests, InstantSource clock) {
        this.requests = requests;
        this.clock = clock;
    }

    public Assessing assess(RequestId id, String condition, boolean met, String note, Actor by) {
        RequestAsRead read = requests.forChange(id).orElseThrow(() -> NotFound.of("request", id));
        Assessment assessment =
                new Assessment(met, note, by.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Assessing assessing = read.request().assess(condition, assessment);
        if (assessing instanceof Assessing.Assessed(var next)) {
            requests.save(read, next, List.of());
        }
        return assessing;
    }
}
