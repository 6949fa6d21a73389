package org.quorate.meetings.agenda.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.application.AddItem;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.ExemptionGround;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What is sent to put an item on an agenda; {@code matter} is the item of the forward plan that it takes up. */
record ItemRequest(
        @Nullable @Size(min = 1, max = 300) String title,
        @Nullable @Size(max = 2) List<@NotBlank String> purpose,
        @Nullable @Size(max = 500) String sponsor,
        @Nullable @Size(max = 500) String author,
        @Nullable @Size(max = 500) String organisation,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> recommendations,
        @Nullable Boolean standing,
        @Nullable Boolean verbal,
        @Nullable @Size(max = 2000) String financialImplications,
        @Nullable Subject subject,
        @Nullable @Size(min = 1, max = 2000) String urgency,
        @Nullable UUID matter,
        @Nullable @Size(max = 60) Map<@NotBlank @Size(max = 200) String, @NotBlank @Size(max = 20_000) String> headings,
        @Nullable @Valid ExemptRequest exempt,
        @Nullable @Size(min = 1, max = 300) String publicTitle,
        @Nullable UUID beneficiary) {

    /** On which ground an item is exempt: one of the schedule, or the body's own. */
    record ExemptRequest(
            @Nullable @Size(max = 200) String ground,
            @Nullable @Size(max = 1000) String ownGround) {

        ExemptionGround command() {
            if ((ground == null) == (ownGround == null)) {
                throw new RuleBroken("R-MTG-10", "An exempt item has a ground of the schedule, or the body's own.")
                        .at("/exempt/ground");
            }
            return ground == null
                    ? Field.at("/exempt/ownGround", "R-MTG-10", () -> ExemptionGround.own(String.valueOf(ownGround)))
                    : Field.at("/exempt/ground", "R-MTG-10", () -> ExemptionGround.ofSchedule(ground));
        }
    }

    AddItem command() {
        return new AddItem(
                title,
                Field.at("/purpose", "R-MTG-5", this::purposes),
                new Cover(
                        sponsor,
                        author,
                        organisation,
                        recommendations == null ? List.of() : recommendations,
                        financialImplications,
                        passages()),
                Boolean.TRUE.equals(standing),
                Boolean.TRUE.equals(verbal),
                subject,
                urgency,
                matter == null ? null : new PlanItemId(matter),
                withheld(),
                beneficiary == null ? null : beneficiary.toString());
    }

    private List<Cover.Passage> passages() {
        return headings == null
                ? List.of()
                : headings.entrySet().stream()
                        .map(each ->
                                new Cover.Passage(each.getKey(), each.getValue().strip()))
                        .toList();
    }

    private AddItem.@Nullable Exempt withheld() {
        if (exempt == null) {
            if (publicTitle != null) {
                throw new RuleBroken("R-MTG-10", "Only an exempt item has a public title beside its own.")
                        .at("/publicTitle");
            }
            return null;
        }
        if (publicTitle == null || publicTitle.isBlank()) {
            throw new RuleBroken("R-MTG-10", "An exempt item has a title that the public may see.").at("/publicTitle");
        }
        if (Boolean.TRUE.equals(standing)) {
            throw new RuleBroken("R-MTG-10", "A standing item is never exempt.").at("/standing");
        }
        return new AddItem.Exempt(exempt.command(), publicTitle.strip());
    }

    private List<Purpose> purposes() {
        return purpose == null
                ? List.of()
                : purpose.stream().map(Purpose::of).distinct().toList();
    }
}
