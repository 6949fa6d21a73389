package org.quorate.indicators.comparison.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.comparison.application.ComparingAreas;
import org.quorate.indicators.definitions.application.LookingUpIndicators;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorCode;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.application.View;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.starter.problems.Field;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows indicators to anyone: by themselves, or for an area with its latest figures and their comparisons. */
@RestController
class IndicatorsController {

    /** A definition is never changed, so it stays at its first version. */
    private static final long VERSION = 1;

    private final LookingUpIndicators indicators;
    private final ComparingAreas comparing;

    IndicatorsController(LookingUpIndicators indicators, ComparingAreas comparing) {
        this.indicators = indicators;
        this.comparing = comparing;
    }

    @GetMapping("/api/{tenant}/indicators")
    ResponseEntity<Page<IndicatorAnswer>> list(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        AreaCode wanted = area == null ? null : areaCode(area);
        View view = View.ofCaller(knownAt);
        int most = Page.limit(limit);
        String position = sortKey(Page.position(after));
        List<Indicator> following = wanted(code).stream()
                .filter(each -> position == null || each.code().sortKey().compareTo(position) > 0)
                .limit(most + 1L)
                .toList();
        Page<Indicator> page = Page.of(following, most, each -> each.code().value());
        return new Page<>(answers(page.items(), wanted, view), page.next()).answer();
    }

    /** With an area it has no ETag: it is then made of several things, of which each may change. */
    @GetMapping("/api/{tenant}/indicators/{id}")
    ResponseEntity<IndicatorAnswer> show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String knownAt) {
        View view = View.ofCaller(knownAt);
        Indicator indicator = indicators.required(new IndicatorId(id));
        return area == null
                ? Answers.shown(VERSION, IndicatorAnswer.of(indicator))
                : ResponseEntity.ok(IndicatorAnswer.of(comparing.in(areaCode(area), indicator, view)));
    }

    private List<Indicator> wanted(@Nullable String code) {
        if (code == null) return indicators.all();
        return indicators.withCode(Field.at("/code", () -> new IndicatorCode(code))).stream()
                .toList();
    }

    private List<IndicatorAnswer> answers(List<Indicator> page, @Nullable AreaCode area, View view) {
        return area == null
                ? page.stream().map(IndicatorAnswer::of).toList()
                : comparing.in(area, page, view).stream()
                        .map(IndicatorAnswer::of)
                        .toList();
    }

    private static @Nullable String sortKey(@Nullable String code) {
        return code == null
                ? null
                : Field.at("/after", () -> new IndicatorCode(code)).sortKey();
    }

    private static AreaCode areaCode(String text) {
        return Field.at("/area", "R-IND-1", () -> new AreaCode(text));
    }
}
