package org.quorate.funding.requests.application;

import java.util.List;
import java.util.Optional;
import org.quorate.funding.funds.application.Funds;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.projects.application.Projects;
import org.quorate.funding.requests.domain.Answering;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.funding.requests.domain.Terms;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.UseCase;

/** Drafts a request under the conditions and terms of its fund. */
@UseCase
public class DraftingRequests {

    private final Requests requests;
    private final Funds funds;
    private final Projects projects;

    DraftingRequests(Requests requests, Funds funds, Projects projects) {
        this.requests = requests;
        this.funds = funds;
        this.projects = projects;
    }

    public Drafting draft(DraftRequest asked, Actor by) {
        Optional<Fund> fund = funds.find(asked.fund());
        if (fund.isEmpty()) return new Drafting.NoSuchFund();
        if (projects.find(asked.project()).isEmpty()) return new Drafting.NoSuchProject();
        Request request = empty(asked, fund.get(), by);
        for (DraftRequest.Evidence given : asked.evidence()) {
            switch (request.answer(given.condition(), given.text(), by.person())) {
                case Answering.Answered(var answered) -> request = answered;
                case Answering.NoSuchCondition(var condition) -> {
                    return new Drafting.NoSuchCondition(asked.evidence().indexOf(given), condition);
                }
                case Answering.NotTheApplicant _, Answering.NoLongerADraft _ ->
                    throw new IllegalStateException("a new draft is open to its applicant");
            }
        }
        return new Drafting.Drafted(
                new RequestInFull(request, requests.add(request).version(), Optional.empty()));
    }

    private static Request empty(DraftRequest asked, Fund fund, Actor by) {
        Terms terms = new Terms(
                fund.agreedWith(), fund.approval().officer(), fund.approval().inConsultationWith());
        List<String> conditions = fund.conditions().keys();
        return Request.draft(
                new RequestId(Command.mint()),
                fund.id(),
                asked.project(),
                asked.title(),
                asked.amount(),
                by.person(),
                terms,
                conditions);
    }
}
