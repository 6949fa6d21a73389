package org.quorate.funding.requests.publishing;

import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.funding.SpendAgreed;
import org.quorate.contracts.funding.SpendReferred;
import org.quorate.contracts.funding.SpendRefused;
import org.quorate.contracts.funding.SpendWithdrawn;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.projects.application.Projects;
import org.quorate.funding.projects.domain.Project;
import org.quorate.funding.requests.application.RequestFacts;
import org.quorate.funding.requests.domain.RequestEvent;
import org.springframework.stereotype.Component;

/** Puts what a request has come to into the words of the contract. */
@Component
final class PublishedRequests implements RequestFacts {

    private final Projects projects;

    PublishedRequests(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Fact of(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Referred referred -> told(referred);
            case RequestEvent.Agreed(var request, var fund, var amount) ->
                new SpendAgreed(request.toString(), fund.toString(), Pounds.told(amount));
            case RequestEvent.Refused(var request, var fund, var decision) ->
                new SpendRefused(request.toString(), fund.toString(), decision);
            case RequestEvent.Withdrawn(var request, var fund) ->
                new SpendWithdrawn(request.toString(), fund.toString(), subject(request.toString()));
        };
    }

    private SpendReferred told(RequestEvent.Referred referred) {
        String id = referred.request().toString();
        String summary = referred.applicant().office() + " asks for " + Pounds.said(referred.amount())
                + "; every condition is met and the amount is reserved.";
        return new SpendReferred(
                id,
                referred.fund().toString(),
                referred.project().toString(),
                Pounds.told(referred.amount()),
                new Referral(
                        referred.body(),
                        referred.title(),
                        summary,
                        subject(id),
                        null,
                        projects.find(referred.project()).map(Project::lead).orElse(null)));
    }

    private static Subject subject(String request) {
        return new Subject("funding", "spend-request", request);
    }
}
