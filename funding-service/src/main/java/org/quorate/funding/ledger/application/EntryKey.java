package org.quorate.funding.ledger.application;

import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.domain.Reference;
import org.quorate.funding.requests.domain.RequestId;

/** What an entry is written for: there is one entry for each, however often it is asked for. */
public record EntryKey(String value) {

    public static EntryKey allocation(FundId fund) {
        return new EntryKey("fund:" + fund + ":allocate");
    }

    public static EntryKey reservation(RequestId request) {
        return new EntryKey("request:" + request + ":reserve");
    }

    public static EntryKey commitment(RequestId request) {
        return new EntryKey("request:" + request + ":commit");
    }

    public static EntryKey release(RequestId request) {
        return new EntryKey("request:" + request + ":release");
    }

    public static EntryKey payment(RequestId request, Reference reference) {
        return new EntryKey("request:" + request + ":pay:" + reference);
    }

    public static EntryKey reversal(FundId fund, long entry) {
        return new EntryKey("fund:" + fund + ":reverse:" + entry);
    }
}
