package org.quorate.membership.constitutions.web;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;

/** Who must be among those present, as it is sent and shown. */
record IncludingJson(
        @NotNull String of, @NotNull String name, @Nullable Integer atLeast) {

    private static final String RULE = "R-MTG-6";

    static IncludingJson of(Including group) {
        return new IncludingJson(Choice.wordFor(group.of()), group.name(), group.atLeast());
    }

    static List<Including> all(@Nullable List<IncludingJson> sent) {
        List<Including> read = new ArrayList<>();
        for (int index = 0; sent != null && index < sent.size(); index++) {
            read.add(sent.get(index).group("/quorum/including/" + index));
        }
        return read;
    }

    private Including group(String place) {
        Including.Group group = Field.at(place + "/of", RULE, () -> Choice.of(Including.Group.class, of));
        Including named = Field.at(place + "/name", RULE, () -> new Including(group, name, 1));
        return Field.at(
                place + "/atLeast", RULE, () -> new Including(group, named.name(), atLeast == null ? 1 : atLeast));
    }
}
