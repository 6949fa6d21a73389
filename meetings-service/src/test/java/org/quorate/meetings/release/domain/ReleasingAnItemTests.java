package org.quorate.meetings.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-MTG-10")
class ReleasingAnItemTests {

    private static final String WHY = "The lease is signed";

    private final Roll roll = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private final Meeting sitting =
            Given.inSession(roll, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5"));
    private final Meeting over = next(sitting.close(at("2019-05-14T12:00")));
    private final Item item = Item.standing(new ItemId(UUID.randomUUID()), "Lease of premises");
    private final WithheldText decision = text("decision", "Granted for £12,000");
    private final WithheldText motion = text("motion", "That it be granted");
    private final PaperId paper = new PaperId(UUID.randomUUID());
    private final Sealed secret =
            new Sealed(new WithheldId(UUID.randomUUID()), List.of(decision, motion), List.of(paper));

    @Test
    void makes_public_all_that_is_withheld_of_it() {
        Release released = next(nothingYet().open(over, secret, Set.of(), WHY, at("2020-03-02T10:00")));

        assertThat(released.parts()).containsExactly(new Release.Part(at("2020-03-02T10:00"), WHY, secret));
        assertThat(released.includes(paper)).isTrue();
    }

    @Test
    void keeps_back_what_still_has_to_be_until_that_is_released_as_well() {
        Set<String> keptBack = Set.of(paper.toString(), item.id().toString(), motion.of());
        Release first = next(nothingYet().open(over, secret, keptBack, WHY, at("2020-03-02T10:00")));

        assertThat(first.parts().getLast().opened()).isEqualTo(new Sealed(null, List.of(decision), List.of()));
        assertThat(first.includes(paper)).isFalse();

        Release rest = next(first.open(over, secret, Set.of(), "The tenant agrees", at("2021-03-02T10:00")));

        assertThat(rest.parts()).hasSize(2).startsWith(first.parts().getFirst());
        assertThat(rest.parts().getLast().opened())
                .isEqualTo(new Sealed(secret.cover(), List.of(motion), List.of(paper)));
        assertThat(refusal(rest.open(over, secret, Set.of(), WHY, at("2021-03-03T10:00"))))
                .isEqualTo(new ReleaseRefusal.NothingLeft());
    }

    @Test
    void does_not_release_what_is_said_of_it_afterwards() {
        Release first = next(nothingYet().open(over, secret, Set.of(), WHY, at("2020-03-02T10:00")));
        WithheldText later = text("action", "Write to the tenant");
        Sealed more = new Sealed(secret.cover(), List.of(decision, motion, later), List.of(paper));

        Release next = next(first.open(over, more, Set.of(), WHY, at("2020-03-03T10:00")));

        assertThat(next.parts().getLast().opened()).isEqualTo(new Sealed(null, List.of(later), List.of()));
    }

    @Test
    void waits_until_the_meeting_is_over() {
        assertThat(refusal(nothingYet().open(sitting, secret, Set.of(), WHY, at("2019-05-14T11:00"))))
                .isEqualTo(new ReleaseRefusal.NotYet("in session"));
    }

    @Test
    void keeps_back_only_what_is_withheld() {
        String other = UUID.randomUUID().toString();

        assertThat(refusal(nothingYet().open(over, secret, Set.of(other), WHY, at("2020-03-02T10:00"))))
                .isEqualTo(new ReleaseRefusal.NotWithheld(List.of(other)));
    }

    private Release nothingYet() {
        return Release.none(over, item);
    }

    private WithheldText text(String kind, String text) {
        return new WithheldText(UUID.randomUUID().toString(), kind, over.id(), item.id(), text, "salt of " + kind);
    }
}
