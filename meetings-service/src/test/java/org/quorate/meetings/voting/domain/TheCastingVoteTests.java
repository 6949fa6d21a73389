package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.domain.Declaring;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Running;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.electorate.domain.ElectorateRefusal;
import org.quorate.testkit.Rule;

@Rule("R-VOT-4")
class TheCastingVoteTests {

    private static final String CHAIR = "County councillor 4";
    private static final String VICE_CHAIR = "Chair, Clinical Commissioning Group";
    private static final String HANDED_TO = "Director of Public Health";
    private static final Instant ELEVEN = at("2019-05-14T11:00");
    private static final Roll ROLL = Hwb.rollChairedBy(CHAIR, VICE_CHAIR);

    private final Meeting meeting = Given.ofMay();
    private final ItemId item = meeting.agenda().items().getFirst().id();

    @Test
    void is_that_of_the_chair_who_presides_and_of_nobody_else() {
        assertThat(granted(over(meeting, CHAIR, null))).isEqualTo(CHAIR);
        assertThat(refusal(over(meeting, VICE_CHAIR, null))).isEqualTo(new VotingRefusal.DoesNotPreside(CHAIR));
    }

    @Test
    void goes_with_the_chair_when_that_is_handed_over_though_the_chair_of_the_body_stays() {
        Meeting handed = next(Running.handedOver(meeting, Place.person(HANDED_TO), ROLL, ELEVEN));

        assertThat(granted(over(handed, HANDED_TO, null))).isEqualTo(HANDED_TO);
        assertThat(refusal(over(handed, CHAIR, null))).isEqualTo(new VotingRefusal.DoesNotPreside(HANDED_TO));
    }

    @Test
    void is_the_vice_chairs_once_the_chair_has_left_and_nobodys_once_both_have() {
        Meeting without = leaves(meeting, CHAIR);

        assertThat(granted(over(without, VICE_CHAIR, null))).isEqualTo(VICE_CHAIR);
        assertThat(refusal(over(without, CHAIR, null)))
                .isEqualTo(new ElectorateRefusal.NotThere("Whoever presides", "/by"));
        assertThat(refusal(over(leaves(without, VICE_CHAIR), HANDED_TO, null)))
                .isEqualTo(new VotingRefusal.NobodyPresides());
    }

    @Test
    void is_given_with_the_token_of_whoever_presides_and_with_no_other() {
        assertThat(granted(over(meeting, CHAIR, Place.account(CHAIR)))).isEqualTo(CHAIR);
        assertThat(refusal(over(meeting, CHAIR, Place.account(VICE_CHAIR))))
                .isEqualTo(new VotingRefusal.NotYoursToCast());
    }

    @Test
    @Rule("R-MTG-8")
    void is_not_given_on_an_item_in_which_whoever_presides_has_a_pecuniary_interest() {
        Meeting declared = next(Declaring.of(meeting, interest()));

        assertThat(refusal(over(declared, CHAIR, null))).isEqualTo(new ElectorateRefusal.Interested(CHAIR, "/by"));
        Meeting handed = next(Running.handedOver(declared, Place.person(HANDED_TO), ROLL, ELEVEN));
        assertThat(granted(over(handed, HANDED_TO, null))).isEqualTo(HANDED_TO);
    }

    private Declaration interest() {
        return new Declaration(
                new DeclarationId(UUID.randomUUID()),
                Place.person(CHAIR),
                CHAIR,
                item,
                InterestKind.DISCLOSABLE_PECUNIARY,
                "Owns the land",
                false,
                true,
                ELEVEN,
                null);
    }

    private Answer<String> over(Meeting at, String holder, @Nullable String account) {
        return Presiding.over(item, at, ROLL, Place.person(holder), account);
    }

    private static Meeting leaves(Meeting at, String holder) {
        return next(at.attend(Place.person(holder), new Presence.Left(), ROLL, ELEVEN));
    }
}
