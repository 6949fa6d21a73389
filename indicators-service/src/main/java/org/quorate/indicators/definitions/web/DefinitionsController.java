package org.quorate.indicators.definitions.web;

import jakarta.validation.Valid;
import org.quorate.indicators.definitions.application.DefiningIndicators;
import org.quorate.indicators.definitions.domain.Definition;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where analysts say which indicators are followed. */
@RestController
class DefinitionsController {

    /** A definition is never changed, so it stays at its first version. */
    private static final long VERSION = 1;

    private final DefiningIndicators defining;

    DefinitionsController(DefiningIndicators defining) {
        this.defining = defining;
    }

    @PostMapping("/api/{tenant}/indicators")
    @RequiresRole("analyst")
    ResponseEntity<IndicatorAnswer> define(@Valid @RequestBody DefineIndicator request) {
        return switch (defining.define(request.indicator())) {
            case Definition.Defined(var indicator) ->
                Answers.created(indicator.id(), VERSION, IndicatorAnswer.of(indicator));
            case Definition.CodeTaken(var code) ->
                throw new Conflicting("R-IND-1", "There is an indicator " + code + " here already.");
        };
    }
}
