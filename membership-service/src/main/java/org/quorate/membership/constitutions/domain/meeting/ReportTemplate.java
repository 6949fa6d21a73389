package org.quorate.membership.constitutions.domain.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quorate.membership.wording.Text;

/** The cover that a report to the body has (R-MTG-5): its headings, in their order. */
public record ReportTemplate(List<Heading> headings) {

    private static final int MOST = 60;

    /** A heading of the cover; one that is required is filled before the agenda is published. */
    public record Heading(String title, boolean required) {

        public Heading {
            title = Text.line(title);
        }
    }

    public ReportTemplate {
        headings = List.copyOf(headings);
        if (headings.isEmpty() || headings.size() > MOST) {
            throw new IllegalArgumentException("a cover has from 1 to " + MOST + " headings, was " + headings.size());
        }
        Set<String> titles = new HashSet<>();
        for (Heading heading : headings) {
            if (!titles.add(heading.title().toLowerCase(Locale.UK))) {
                throw new IllegalArgumentException("the cover has the heading " + heading.title() + " twice");
            }
        }
    }
}
