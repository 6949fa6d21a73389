package org.quorate.meetings.pathways.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.application.ShowingPathways.Shown;
import org.quorate.meetings.pathways.domain.Course;
import org.quorate.meetings.pathways.domain.Pathway;

/** A pathway as it is shown; {@code step} is the one that it waits at. */
record PathwayView(
        String id,
        String title,
        @Nullable Subject subject,
        @Nullable String matter,
        String status,
        @Nullable Integer step,
        List<StepView> steps,
        List<String> warnings,
        OffsetDateTime modified) {

    static PathwayView of(Shown shown) {
        Pathway pathway = shown.kept().it();
        Course course = pathway.course();
        List<StepView> steps = new ArrayList<>();
        for (int number = 1; number <= pathway.steps().size(); number++) {
            steps.add(StepView.of(pathway, number, shown.today()));
        }
        return new PathwayView(
                pathway.id().toString(),
                pathway.title(),
                pathway.subject(),
                pathway.matter(),
                course.word(),
                course instanceof Course.UnderWay(int current) ? current : null,
                steps,
                shown.warnings(),
                London.timeOf(shown.kept().modified()));
    }
}
