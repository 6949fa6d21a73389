package org.quorate.funding.requests.application;

import java.util.List;
import org.quorate.funding.requests.domain.Answering;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Has the applicant say how a condition is met. */
@UseCase
public class GivingEvidence {

    private final Requests requests;

    GivingEvidence(Requests requests) {
        this.requests = requests;
    }

    public Answering give(RequestId id, String condition, String evidence, Actor by) {
        RequestAsRead read = requests.forChange(id).orElseThrow(() -> NotFound.of("request", id));
        Answering answering = read.request().answer(condition, evidence, by.person());
        if (answering instanceof Answering.Answered(var next)) {
            requests.save(read, next, List.of());
        }
        return answering;
    }
}
