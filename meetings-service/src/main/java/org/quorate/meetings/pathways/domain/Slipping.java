package org.quorate.meetings.pathways.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words which steps of a pathway came late, or will. */
public final class Slipping {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Slipping() {}

    public static List<String> warnings(Pathway pathway, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        for (Step step : pathway.steps()) {
            if (step.slippedBy(today) > 0 && isOfConcern(pathway, step)) {
                warnings.add(warning(step, today));
            }
        }
        return warnings;
    }

    /** What comes after the end of a stopped pathway is late no more. */
    private static boolean isOfConcern(Pathway pathway, Step step) {
        return step.settled() != null || pathway.course() instanceof Course.UnderWay;
    }

    private static String warning(Step step, LocalDate today) {
        String was =
                "%s was to %s by %s".formatted(step.forum().name(), step.role().word(), DAY.format(step.planned()));
        Step.Settlement settled = step.settled();
        String days = days(step.slippedBy(today));
        if (settled != null) {
            return "%s, and decided on %s, %s later.".formatted(was, DAY.format(settled.on()), days);
        }
        return step.isOverdue(today)
                ? "%s, and has not decided yet, %s later.".formatted(was, days)
                : "%s; it is planned for %s now, %s later.".formatted(was, DAY.format(step.target()), days);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
