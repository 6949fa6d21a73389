package org.quorate.gateway.site.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** A body held against all that the law and its own terms ask of its membership, as of a day. */
public record Compliance(@Nullable LocalDate on, boolean compliant, List<Check> sets) {

    public Compliance {
        sets = Lists.orEmpty(sets);
    }
}
