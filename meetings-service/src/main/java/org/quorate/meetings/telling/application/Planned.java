package org.quorate.meetings.telling.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** When the matter came onto the forward plan of the body. */
@Component
final class Planned implements Chapter {

    private static final int ALL = 10_000;

    private final PlanItems items;

    Planned(PlanItems items) {
        this.items = items;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        DecisionEntry.BodyPart body = decision.body();
        return body == null
                ? List.of()
                : items.after(BodyId.of(body.id()), null, ALL).stream()
                        .map(Kept::it)
                        .filter(item -> concerns(item, decision))
                        .map(item -> new Happening(
                                item.arrivedAt(),
                                Kind.FORWARD_PLAN,
                                "Came onto the forward plan of the " + body.name() + ": " + item.title(),
                                new Place("forward-plan", item.id().toString())))
                        .toList();
    }

    private static boolean concerns(PlanItem item, DecisionEntry decision) {
        PlanItem.Settlement settled = item.settled();
        if (settled != null) return settled.decision().toString().equals(decision.id());
        return Stream.of(subjectOf(decision), pathwayOf(decision))
                .filter(Objects::nonNull)
                .anyMatch(
                        id -> item.subject() != null && id.equals(item.subject().id()));
    }

    private static @Nullable String subjectOf(DecisionEntry decision) {
        return decision.subject() == null ? null : decision.subject().id();
    }

    private static @Nullable String pathwayOf(DecisionEntry decision) {
        return decision.pathway() == null ? null : decision.pathway().id();
    }
}
