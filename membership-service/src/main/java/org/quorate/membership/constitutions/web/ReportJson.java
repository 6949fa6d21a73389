package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.meeting.ReportTemplate;
import org.quorate.starter.problems.Field;

/** The cover of a report, as it is sent and shown. */
record ReportJson(@NotNull List<@NotNull @Valid HeadingJson> headings) {

    private static final String RULE = "R-MTG-5";
    private static final String PLACE = "/meetings/report/headings";

    record HeadingJson(@NotNull String title, @Nullable Boolean required) {}

    static @Nullable ReportJson of(@Nullable ReportTemplate template) {
        return template == null
                ? null
                : new ReportJson(template.headings().stream()
                        .map(heading -> new HeadingJson(heading.title(), heading.required()))
                        .toList());
    }

    ReportTemplate template() {
        List<ReportTemplate.Heading> read = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            HeadingJson heading = headings.get(index);
            read.add(Field.at(
                    PLACE + "/" + index + "/title",
                    RULE,
                    () -> new ReportTemplate.Heading(heading.title(), Boolean.TRUE.equals(heading.required()))));
        }
        return Field.at(PLACE, RULE, () -> new ReportTemplate(read));
    }
}
