package org.quorate.membership.constitutions.web;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Part;
import org.quorate.starter.problems.Field;

/** A part of the terms of reference that is text, as it is sent and shown. */
record PartJson(@NotNull String title, @NotNull String text) {

    private static final String RULE = "R-MEM-4";

    static List<PartJson> of(List<Part> parts) {
        return parts.stream()
                .map(part -> new PartJson(part.title(), part.text()))
                .toList();
    }

    static List<Part> all(@Nullable List<PartJson> sent) {
        List<Part> read = new ArrayList<>();
        for (int index = 0; sent != null && index < sent.size(); index++) {
            PartJson part = sent.get(index);
            String place = "/parts/" + index;
            Part titled = Field.at(place + "/title", RULE, () -> new Part(part.title(), "to come"));
            read.add(Field.at(place + "/text", RULE, () -> new Part(titled.title(), part.text())));
        }
        return read;
    }
}
