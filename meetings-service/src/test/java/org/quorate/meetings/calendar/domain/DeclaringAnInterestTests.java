package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forDecision;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-MTG-8")
class DeclaringAnInterestTests {

    private static final Roll ROLL = Hwb.roll();
    private static final Instant THEN = at("2019-05-14T10:10");
    private static final String HEALTHWATCH = "Healthwatch representative";

    private final Item grant = forDecision("Grant to Healthwatch", "Agree the grant");
    private final Meeting meeting = next(Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY)
            .add(
                    new Item(
                            grant.id(),
                            grant.title(),
                            grant.purposes(),
                            grant.cover(),
                            false,
                            false,
                            null,
                            "The offer ends this week"),
                    THEN));

    @Test
    void a_pecuniary_one_takes_the_member_out_of_the_quorum_on_that_item_alone() {
        Meeting declared = declared(meeting, HEALTHWATCH, InterestKind.DISCLOSABLE_PECUNIARY, false);

        assertThat(declared.quorum(ROLL).membersPresent()).isEqualTo(16);
        assertThat(declared.quorum(ROLL, grant.id()).membersPresent()).isEqualTo(15);
        assertThat(declared.quorum(ROLL, grant.id()).unitsMissing()).contains("Healthwatch");
        assertThat(declared.declarations().excludedFrom(grant.id())).containsExactly(Place.person(HEALTHWATCH));
        assertThat(declared.declarations().excludedFrom(new ItemId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void another_one_is_recorded_and_changes_nothing() {
        Meeting declared = declared(meeting, HEALTHWATCH, InterestKind.NON_REGISTRABLE, false);

        assertThat(declared.declarations().of(grant.id())).hasSize(1);
        assertThat(declared.declarations().excludedFrom(grant.id())).isEmpty();
        assertThat(declared.quorum(ROLL, grant.id()).membersPresent()).isEqualTo(16);
    }

    @Test
    void whoever_leaves_the_room_for_an_item_is_not_there_for_it() {
        Meeting declared = declared(meeting, HEALTHWATCH, InterestKind.OTHER_REGISTRABLE, true);

        assertThat(declared.quorum(ROLL, grant.id()).membersPresent()).isEqualTo(15);
    }

    @Test
    void two_in_one_item_take_a_member_out_once() {
        Meeting declared = declared(
                declared(meeting, HEALTHWATCH, InterestKind.DISCLOSABLE_PECUNIARY, true),
                HEALTHWATCH,
                InterestKind.OTHER_REGISTRABLE,
                true);

        assertThat(declared.quorum(ROLL, grant.id()).membersPresent()).isEqualTo(15);
        assertThat(declared.declarations().made()).hasSize(2);
    }

    @Test
    @Rule("R-MTG-7")
    void without_a_quorum_for_the_item_it_cannot_be_agreed_while_others_can() {
        Meeting declared = meeting;
        for (String holder : List.of(HEALTHWATCH, "Chief Constable")) {
            declared = declared(declared, holder, InterestKind.DISCLOSABLE_PECUNIARY, false);
        }

        assertThat(declared.quorum(ROLL, grant.id()).isQuorate()).isFalse();
        assertThat(declared.hasKeptQuorumSince(THEN, ROLL, grant.id())).isFalse();
        assertThat(declared.quorum(ROLL).isQuorate()).isTrue();
    }

    @Test
    void one_entered_by_mistake_is_taken_back_and_still_seen() {
        Meeting declared = declared(meeting, HEALTHWATCH, InterestKind.DISCLOSABLE_PECUNIARY, false);
        DeclarationId id = declared.declarations().made().getFirst().id();

        Meeting withdrawn = next(Declaring.withdrawn(declared, id, THEN.plusSeconds(60)));

        assertThat(withdrawn.declarations().excludedFrom(grant.id())).isEmpty();
        assertThat(withdrawn.declarations().excludedFrom(grant.id(), THEN.plusSeconds(30)))
                .isNotEmpty();
        assertThat(withdrawn.declarations().made()).hasSize(1);
        assertThat(refusal(Declaring.withdrawn(withdrawn, id, THEN.plusSeconds(90))))
                .isEqualTo(new MeetingRefusal.NoSuchDeclaration());
    }

    @Test
    void members_declare_for_themselves_and_the_clerk_for_whoever_speaks() {
        PersonId person = Place.person(HEALTHWATCH);

        assertThat(granted(Declaring.member(Given.called(), ROLL, person, Place.account(HEALTHWATCH)))
                        .office())
                .isEqualTo(HEALTHWATCH);
        assertThat(granted(Declaring.member(Given.called(), ROLL, person, null)).office())
                .isEqualTo(HEALTHWATCH);
        assertThat(refusal(Declaring.member(Given.called(), ROLL, person, "someone-else")))
                .isEqualTo(new MeetingRefusal.ForOneself());
        assertThat(refusal(Declaring.member(Given.called(), ROLL, Place.person("Nobody"), null)))
                .isEqualTo(new MeetingRefusal.NotAMember(Hwb.MAY));
    }

    @Test
    void is_refused_in_something_that_is_not_on_the_agenda_and_after_the_meeting() {
        Declaration elsewhere =
                declaration(HEALTHWATCH, new ItemId(UUID.randomUUID()), InterestKind.DISCLOSABLE_PECUNIARY, false);
        Meeting closed = next(meeting.close(at("2019-05-14T12:00")));

        assertThat(refusal(Declaring.of(meeting, elsewhere))).isEqualTo(new MeetingRefusal.NoSuchItem());
        assertThat(refusal(Declaring.of(
                        closed, declaration(HEALTHWATCH, grant.id(), InterestKind.NON_REGISTRABLE, false))))
                .isInstanceOf(MeetingRefusal.NotSo.class);
    }

    private Meeting declared(Meeting at, String holder, InterestKind kind, boolean leftTheRoom) {
        return next(Declaring.of(at, declaration(holder, grant.id(), kind, leftTheRoom)));
    }

    private static Declaration declaration(String holder, ItemId item, InterestKind kind, boolean leftTheRoom) {
        return new Declaration(
                new DeclarationId(UUID.randomUUID()),
                Place.person(holder),
                holder,
                item,
                kind,
                "Employed by the applicant",
                leftTheRoom,
                true,
                THEN,
                null);
    }
}
