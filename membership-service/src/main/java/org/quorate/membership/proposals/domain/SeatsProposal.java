package org.quorate.membership.proposals.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.wording.Text;

/**
 * Changes to the seats of a body that are proposed to it, to take effect together (R-MEM-5).
 *
 * @param from the first day on which the seats would be otherwise
 * @param setback why it did not take effect when it was decided that it should
 */
public record SeatsProposal(
        ProposalId id,
        BodyId body,
        String title,
        LocalDate from,
        List<Suggestion> changes,
        Stage stage,
        @Nullable Setback setback) {

    /** A decision that could not be given effect. */
    public record Setback(String decision, LocalDate on, String why) {}

    public SeatsProposal {
        title = Text.line(title);
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a proposal changes something");
        }
    }

    public static SeatsProposal drafted(
            ProposalId id, BodyId body, String title, LocalDate from, List<Suggestion> changes) {
        return new SeatsProposal(id, body, title, from, changes, new Stage.Drafted(), null);
    }

    /** With other changes, while nobody but the secretariat has seen it. */
    public Handling edited(String newTitle, LocalDate newFrom, List<Suggestion> newChanges) {
        return switch (stage) {
            case Stage.Drafted drafted ->
                new Handling.Handled(new SeatsProposal(id, body, newTitle, newFrom, newChanges, drafted, null));
            case Stage.Shown _, Stage.Refused _, Stage.Withdrawn _ -> new Handling.Standing(stage);
        };
    }

    public Handling shown(LocalDate today) {
        return switch (stage) {
            case Stage.Drafted _ -> handled(new Stage.Shown(today));
            case Stage.Shown _, Stage.Refused _, Stage.Withdrawn _ -> new Handling.Standing(stage);
        };
    }

    public Handling withdrawn(LocalDate today, String why) {
        return isOpen() ? handled(new Stage.Withdrawn(today, Text.line(why))) : new Handling.Standing(stage);
    }

    public Handling refused(LocalDate on, String decision) {
        return isOpen() ? handled(new Stage.Refused(on, decision)) : new Handling.Standing(stage);
    }

    public SeatsProposal setBack(Setback by) {
        return new SeatsProposal(id, body, title, from, changes, stage, by);
    }

    /** Whether it may still take effect. */
    public boolean isOpen() {
        return switch (stage) {
            case Stage.Drafted _, Stage.Shown _ -> true;
            case Stage.Refused _, Stage.Withdrawn _ -> false;
        };
    }

    /** Whether only the secretariat sees it. */
    public boolean isPrivate() {
        return switch (stage) {
            case Stage.Drafted _ -> true;
            case Stage.Shown _, Stage.Refused _, Stage.Withdrawn _ -> false;
        };
    }

    private Handling handled(Stage next) {
        return new Handling.Handled(new SeatsProposal(id, body, title, from, changes, next, setback));
    }
}
