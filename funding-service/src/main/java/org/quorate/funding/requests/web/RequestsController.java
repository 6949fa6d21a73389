package org.quorate.funding.requests.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.requests.application.Actor;
import org.quorate.funding.requests.application.Drafting;
import org.quorate.funding.requests.application.DraftingRequests;
import org.quorate.funding.requests.application.ReadingRequests;
import org.quorate.funding.requests.application.RequestInFull;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;
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

/** Requests over HTTP: drafted and shown. */
@RestController
@RequestMapping("/api/{tenant}/requests")
class RequestsController {

    private final DraftingRequests drafting;
    private final ReadingRequests reading;

    RequestsController(DraftingRequests drafting, ReadingRequests reading) {
        this.drafting = drafting;
        this.reading = reading;
    }

    @PostMapping
    @RequiresRole({"member", "officer", "finance", "secretariat", "analyst", "auditor", "admin"})
    ResponseEntity<RequestView> draft(@Valid @RequestBody NewRequest given) {
        return switch (drafting.draft(given.command(), Actor.current())) {
            case Drafting.Drafted(var full) ->
                Answers.created(full.request().id(), full.version(), RequestView.of(full));
            case Drafting.NoSuchFund _ -> throw new RuleBroken("R-ALL-4", "There is no such fund here.").at("/fund");
            case Drafting.NoSuchProject _ ->
                throw new RuleBroken("R-ALL-4", "There is no such project here.").at("/project");
            case Drafting.NoSuchCondition(var place, var condition) ->
                throw Refusals.noSuchCondition("/evidence/" + place + "/condition", condition);
        };
    }

    @GetMapping
    ResponseEntity<Page<RequestView>> list(
            @RequestParam(required = false) @Nullable UUID fund,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        String position = Page.position(after);
        RequestId last = position == null ? null : Field.at("/after", () -> RequestId.of(position));
        List<RequestInFull> found = reading.list(fund == null ? null : new FundId(fund), last, most + 1);
        return Page.of(found, most, full -> full.request().id().toString())
                .map(RequestView::of)
                .answer();
    }

    @GetMapping("/{request}")
    ResponseEntity<RequestView> show(@PathVariable("request") UUID id) {
        RequestInFull full = reading.read(new RequestId(id));
        return Answers.shown(full.version(), RequestView.of(full));
    }
}
