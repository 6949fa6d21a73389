package org.quorate.funding.requests.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.quorate.funding.funds.application.Funds;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.ledger.application.Entering;
import org.quorate.funding.ledger.application.ReservingFunds;
import org.quorate.funding.ledger.domain.Posting;
import org.quorate.funding.requests.domain.Readiness;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Submits a request: its amount is reserved at once or refused at once, and the request goes to the body when it hears of it. */
@UseCase
public class SubmittingRequests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Requests requests;
    private final Funds funds;
    private final ReservingFunds reserving;
    private final InstantSource clock;

    SubmittingRequests(Requests requests, Funds funds, ReservingFunds reserving, InstantSource clock) {
        this.requests = requests;
        this.funds = funds;
        this.reserving = reserving;
        this.clock = clock;
    }

    public Submission submit(RequestId id, Actor by) {
        Request request =
                requests.find(id).orElseThrow(() -> NotFound.of("request", id)).request();
        if (!by.mayActFor(request.applicant())) return new Submission.NotTheApplicant();
        return switch (request.readiness()) {
            case Readiness.Ready _ -> reserve(request);
            case Readiness.SubmittedBefore _ -> new Submission.Submitted();
            case Readiness.Unmet(var conditions) -> new Submission.Unmet(conditions);
            case Readiness.Ended(var status) -> new Submission.Ended(status);
        };
    }

    private Submission reserve(Request request) {
        Fund fund = funds.find(request.fund()).orElseThrow(() -> NotFound.of("fund", request.fund()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (!fund.open().includes(today)) return new Submission.FundNotOpen(today);
        return switch (reserving.reserve(fund.id(), fund.total(), request.id(), request.amount())) {
            case Entering.Entered _ -> new Submission.Submitted();
            case Entering.Refused(Posting.NotEnough(var available, var asked)) ->
                new Submission.NotEnough(available, asked);
            case Entering.Refused(var why) ->
                throw new IllegalStateException("a reservation is only refused for want of money, but: " + why);
        };
    }
}
