package org.quorate.membership.requirements.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.starter.problems.Field;

/** Advice as it is sent and shown. */
record AdviceJson(
        @NotNull String title,
        @NotNull @Size(max = 20) List<@NotNull String> offices,
        @NotNull String onKind,
        @NotNull String law) {

    static AdviceJson of(Advice advice) {
        return new AdviceJson(advice.title(), advice.offices(), advice.onKind(), advice.law());
    }

    static List<Advice> all(@Nullable List<AdviceJson> sent) {
        List<Advice> read = new ArrayList<>();
        for (int index = 0; sent != null && index < sent.size(); index++) {
            AdviceJson each = sent.get(index);
            read.add(Field.at(
                    "/advice/" + index,
                    "R-MEM-4",
                    () -> new Advice(each.title(), each.offices(), each.onKind(), each.law())));
        }
        return read;
    }
}
