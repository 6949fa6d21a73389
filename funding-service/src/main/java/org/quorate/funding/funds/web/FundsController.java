package org.quorate.funding.funds.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.application.EstablishingFunds;
import org.quorate.funding.funds.application.Funds;
import org.quorate.funding.funds.domain.Fund;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.ledger.application.ReadingLedgers;
import org.quorate.funding.ledger.domain.Ledger;
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

/** Funds over HTTP. */
@RestController
@RequestMapping("/api/{tenant}/funds")
class FundsController {

    private final EstablishingFunds establishing;
    private final Funds funds;
    private final ReadingLedgers ledgers;

    FundsController(EstablishingFunds establishing, Funds funds, ReadingLedgers ledgers) {
        this.establishing = establishing;
        this.funds = funds;
        this.ledgers = ledgers;
    }

    @PostMapping
    @RequiresRole("finance")
    ResponseEntity<FundView> establish(@Valid @RequestBody NewFund given) {
        Fund fund = establishing.establish(given.command());
        Ledger ledger = ledgers.asItStands(fund.id(), fund.total());
        return Answers.created(fund.id(), version(ledger), FundView.of(fund, ledger, null));
    }

    @GetMapping
    ResponseEntity<Page<FundView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String position = Page.position(after);
        FundId last = position == null ? null : Field.at("/after", () -> FundId.of(position));
        List<Fund> found = funds.list(last, most + 1);
        return Page.of(found, most, fund -> fund.id().toString())
                .map(this::asItStands)
                .answer();
    }

    @GetMapping("/{fund}")
    ResponseEntity<FundView> show(@PathVariable("fund") UUID id, @RequestParam(required = false) @Nullable String at) {
        Fund fund = funds.find(new FundId(id)).orElseThrow(() -> NotFound.of("fund", id));
        Instant moment = at == null ? null : Moments.read(at);
        Ledger ledger = moment == null
                ? ledgers.asItStands(fund.id(), fund.total())
                : ledgers.asItStood(fund.id(), fund.total(), fund.establishedAt(), moment);
        return Answers.shown(version(ledger), FundView.of(fund, ledger, moment));
    }

    private FundView asItStands(Fund fund) {
        return FundView.of(fund, ledgers.asItStands(fund.id(), fund.total()), null);
    }

    /** What is shown of a fund changes with each entry of its ledger, and with nothing else. */
    private static long version(Ledger ledger) {
        return ledger.entries();
    }
}
