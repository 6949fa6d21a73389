package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forDecision;
import static org.quorate.meetings.fixtures.Given.next;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Rule;

@Rule("R-MTG-8")
class GivingToAMembersOwnOrganisationTests {

    @Test
    void the_clerk_is_told_which_members_are_of_the_organisation_and_whether_they_have_declared() {
        Meeting meeting = with("healthwatch gloucestershire");
        Item grant = meeting.agenda().items().getFirst();

        assertThat(Beneficiaries.of(meeting, Hwb.roll())).singleElement().satisfies(warning -> {
            assertThat(warning.item()).isEqualTo(grant.id());
            assertThat(warning.member().office()).isEqualTo("Healthwatch representative");
            assertThat(warning.organisation()).isEqualTo("Healthwatch Gloucestershire");
            assertThat(warning.declared()).isFalse();
        });
        Meeting declared = next(Declaring.of(
                meeting,
                new Declaration(
                        new DeclarationId(UUID.randomUUID()),
                        Place.person("Healthwatch representative"),
                        "Healthwatch representative",
                        grant.id(),
                        InterestKind.OTHER_REGISTRABLE,
                        "Employed by it",
                        false,
                        true,
                        at("2019-05-14T10:05"),
                        null)));
        assertThat(Beneficiaries.of(declared, Hwb.roll()))
                .extracting(Beneficiaries.Warning::declared)
                .containsExactly(true);
    }

    @Test
    void nobody_is_named_where_it_goes_to_others_or_to_nobody() {
        assertThat(Beneficiaries.of(with("A sports club"), Hwb.roll())).isEmpty();
        assertThat(Beneficiaries.of(with(null), Hwb.roll())).isEmpty();
    }

    private static Meeting with(@Nullable String beneficiary) {
        Item item = forDecision("A grant", "Agree the grant");
        Item giving = new Item(
                item.id(), item.title(), item.purposes(), item.cover(), false, false, null, null, null, beneficiary);
        return next(Given.called().add(giving, at("2019-05-01T09:00")));
    }
}
