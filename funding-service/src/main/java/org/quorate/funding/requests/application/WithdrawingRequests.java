package org.quorate.funding.requests.application;

import org.quorate.funding.requests.domain.RequestId;
import org.quorate.funding.requests.domain.Withdrawing;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Takes a request back; what is reserved for it is released when that is heard. */
@UseCase
public class WithdrawingRequests {

    private final Requests requests;

    WithdrawingRequests(Requests requests) {
        this.requests = requests;
    }

    public Withdrawal withdraw(RequestId id, Actor by) {
        RequestAsRead read = requests.forChange(id).orElseThrow(() -> NotFound.of("request", id));
        if (!by.mayActFor(read.request().applicant())) return new Withdrawal.NotTheApplicant();
        return switch (read.request().withdraw()) {
            case Withdrawing.Withdrawn(var next, var events) -> {
                requests.save(read, next, events);
                yield new Withdrawal.Done();
            }
            case Withdrawing.TooLate(var status) -> new Withdrawal.TooLate(status);
        };
    }
}
