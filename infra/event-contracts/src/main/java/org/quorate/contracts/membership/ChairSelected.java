package org.quorate.contracts.membership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * All sides have consented to who should hold an office of the body, which takes effect by that (R-MEM-15).
 *
 * @param alsoChairs what else the person chairs, which is pointed out and not refused
 */
@EventType(value = "org.quorate.membership.chair-selected.v1", topic = Topic.MEMBERSHIP)
public record ChairSelected(
        String selectionId,
        String bodyId,
        String role,
        String personId,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> accountabilities,
        List<String> alsoChairs)
        implements Fact {}
