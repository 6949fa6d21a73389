package org.quorate.gateway.site.indicators;

import java.util.List;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Answer;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of a tenant side by side, and each with its charts and figures. */
@Controller
class IndicatorsController {

    private final Services services;
    private final Indicators indicators;

    IndicatorsController(Services services, Indicators indicators) {
        this.services = services;
        this.indicators = indicators;
    }

    @GetMapping("/{tenant}/indicators")
    String indicators(
            @ModelAttribute("tenant") Tenant tenant, @RequestParam(defaultValue = "") String area, Model model) {
        String own = areaOf(tenant, area);
        model.addAttribute("scorecard", Scorecard.of(Shown.of(indicators.ask(tenant.slug(), own))));
        model.addAttribute("trail", Trail.of(tenant).to("Indicators"));
        return "indicators/table";
    }

    @GetMapping("/{tenant}/indicators/{codeOrId}")
    String indicator(
            @ModelAttribute("tenant") Tenant tenant,
            @PathVariable String codeOrId,
            @RequestParam(defaultValue = "") String area,
            Model model) {
        Indicator indicator = find(tenant, codeOrId, areaOf(tenant, area)).required();
        var observations = Shown.of(services.list(
                "indicators",
                Observation.class,
                "/api/{tenant}/indicators/{id}/observations?limit=200",
                tenant.slug(),
                indicator.id()));

        model.addAttribute("indicator", indicator);
        model.addAttribute("chart", IntervalChart.of(indicator));
        model.addAttribute("timeChart", TimeChart.of(indicator, ofTheSameArea(indicator, observations.items())));
        model.addAttribute("observations", observations);
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Indicators", tenant.slug(), "indicators")
                        .to(indicator.code() == null ? indicator.name() : indicator.code()));
        return "indicators/indicator";
    }

    private String areaOf(Tenant tenant, String chosen) {
        return chosen.isEmpty() ? indicators.ownArea(indicators.areas(tenant.slug())) : chosen;
    }

    private Answer<Indicator> find(Tenant tenant, String codeOrId, String area) {
        return indicators
                .ask(tenant.slug(), area)
                .answer()
                .flatMap(listing -> listing.items().stream()
                        .filter(indicator -> indicator.isCalled(codeOrId))
                        .findFirst());
    }

    private static List<Observation> ofTheSameArea(Indicator indicator, List<Observation> observations) {
        Observation own = indicator.observation();
        if (own == null || own.area() == null) return List.of();
        return observations.stream()
                .filter(each -> own.area().equals(each.area()))
                .toList();
    }
}
