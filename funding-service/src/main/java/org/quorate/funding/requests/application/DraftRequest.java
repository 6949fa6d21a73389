package org.quorate.funding.requests.application;

import java.util.List;
import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.projects.domain.ProjectId;

/** Asks for a draft with this evidence; what is not answered yet can be answered later. */
public record DraftRequest(FundId fund, ProjectId project, String title, Money amount, List<Evidence> evidence) {

    /** Evidence for one condition. */
    public record Evidence(String condition, String text) {}
}
