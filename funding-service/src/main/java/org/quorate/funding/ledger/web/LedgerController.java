package org.quorate.funding.ledger.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.application.Funds;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.application.ReadingLedgers;
import org.quorate.funding.ledger.application.Reversing;
import org.quorate.funding.ledger.application.ReversingPayments;
import org.quorate.funding.ledger.domain.Entry;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A fund's ledger over HTTP. */
@RestController
@RequestMapping("/api/{tenant}/funds/{fund}/entries")
class LedgerController {

    /** An entry is never altered. */
    private static final long VERSION = 1;

    private final Funds funds;
    private final ReadingLedgers ledgers;
    private final ReversingPayments reversing;

    LedgerController(Funds funds, ReadingLedgers ledgers, ReversingPayments reversing) {
        this.funds = funds;
        this.ledgers = ledgers;
        this.reversing = reversing;
    }

    @GetMapping
    ResponseEntity<Page<EntryView>> list(
            @PathVariable("fund") UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        FundId fund = found(id);
        int most = Page.limit(limit);
        String position = Page.position(after);
        long last = position == null ? 0 : Field.at("/after", () -> Long.parseLong(position));
        List<Entry> entries = ledgers.entries(fund, last, most + 1);
        return Page.of(entries, most, entry -> String.valueOf(entry.number()))
                .map(EntryView::of)
                .answer();
    }

    @GetMapping("/{number}")
    ResponseEntity<EntryView> show(@PathVariable("fund") UUID id, @PathVariable("number") long number) {
        return ledgers.entry(found(id), number)
                .map(entry -> Answers.shown(VERSION, EntryView.of(entry)))
                .orElseThrow(() -> NotFound.of("entry", number));
    }

    @PostMapping("/{number}/reversal")
    @RequiresRole("finance")
    ResponseEntity<EntryView> reverse(
            @PathVariable("fund") UUID id, @PathVariable("number") long number, @Valid @RequestBody NewReversal given) {
        FundId fund = found(id);
        return switch (reversing.reverse(fund, number, given.reason())) {
            case Reversing.Reversed(var entry) ->
                Answers.changed("/funds/" + fund + "/entries/" + entry.number(), VERSION, EntryView.of(entry));
            case Reversing.NoSuchEntry _ -> throw NotFound.of("entry", number);
            case Reversing.NotAPayment _ ->
                throw new Conflicting(
                        "R-FND-5",
                        "Entry " + number
                                + " is not a payment: only payments are reversed, all else follows a request.");
        };
    }

    private FundId found(UUID id) {
        return funds.find(new FundId(id))
                .orElseThrow(() -> NotFound.of("fund", id))
                .id();
    }
}
