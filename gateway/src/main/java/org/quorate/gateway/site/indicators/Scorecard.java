package org.quorate.gateway.site.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.quorate.gateway.site.reading.Shown;

/** The indicators side by side: by priority, and counted against each benchmark. */
public record Scorecard(List<Group> groups, List<Tally> tallies, boolean away) {

    /** The indicators of one priority. */
    public record Group(String priority, List<Indicator> indicators) {}

    /** How many are better, similar and worse than one benchmark. */
    public record Tally(String benchmark, long better, long similar, long worse) {}

    public static Scorecard of(Shown<Indicator> indicators) {
        return new Scorecard(groups(indicators.items()), tallies(indicators.items()), indicators.away());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static List<Group> groups(List<Indicator> indicators) {
        var byPriority = new LinkedHashMap<String, List<Indicator>>();
        for (Indicator indicator : indicators) {
            String priority = indicator.priority() == null ? "Other indicators" : indicator.priority();
            byPriority.computeIfAbsent(priority, _ -> new ArrayList<>()).add(indicator);
        }
        return byPriority.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Tally> tallies(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.comparisons().stream())
                .map(comparison -> comparison.benchmark().label())
                .distinct()
                .map(benchmark -> new Tally(
                        benchmark,
                        count(indicators, benchmark, "better"),
                        count(indicators, benchmark, "similar"),
                        count(indicators, benchmark, "worse")))
                .toList();
    }

    private static long count(List<Indicator> indicators, String benchmark, String result) {
        return indicators.stream()
                .flatMap(indicator -> indicator.with(benchmark).stream())
                .filter(comparison -> result.equals(comparison.result()))
                .count();
    }
}
