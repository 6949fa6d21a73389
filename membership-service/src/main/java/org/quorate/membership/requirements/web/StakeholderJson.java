package org.quorate.membership.requirements.web;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.Stakeholder;
import org.quorate.starter.problems.Field;

/** Someone who must be involved, as it is sent and shown. */
public record StakeholderJson(
        @NotNull String title, @NotNull String law) {

    public static StakeholderJson of(Stakeholder stakeholder) {
        return new StakeholderJson(stakeholder.title(), stakeholder.law());
    }

    static List<Stakeholder> all(@Nullable List<StakeholderJson> sent) {
        List<Stakeholder> read = new ArrayList<>();
        for (int index = 0; sent != null && index < sent.size(); index++) {
            StakeholderJson each = sent.get(index);
            read.add(Field.at("/stakeholders/" + index, "R-MEM-2", () -> new Stakeholder(each.title(), each.law())));
        }
        return read;
    }
}
