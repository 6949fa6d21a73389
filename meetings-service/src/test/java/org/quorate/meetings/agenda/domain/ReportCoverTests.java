package org.quorate.meetings.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.roll.domain.Constitution.Heading;
import org.quorate.testkit.Rule;

@Rule("R-MTG-5")
class ReportCoverTests {

    private static final Headings BOROUGH = Headings.of(List.of(
            new Heading("Title", true),
            new Heading("Executive summary", true),
            new Heading("Recommendations", true),
            new Heading("Reasons for recommendations", true),
            new Heading("Financial and resource implications", true),
            new Heading("Legal implications", false),
            new Heading("Contact officer", false)));

    @Test
    void lacks_the_required_headings_under_which_nothing_is_said() {
        Item item = item(new Cover(null, null, null, List.of("Agree the spend"), null));

        assertThat(BOROUGH.missingOf(item))
                .containsExactly(
                        "Executive summary", "Reasons for recommendations", "Financial and resource implications");
    }

    @Test
    void is_complete_when_each_required_heading_is_filled_under_whichever_of_its_names() {
        Item item = item(new Cover(
                null,
                null,
                null,
                List.of("Agree the spend"),
                "£5,000 from the fund",
                List.of(
                        new Cover.Passage("Executive summary", "A pilot in Brockworth."),
                        new Cover.Passage("Reasons for recommendations", "It meets both conditions."))));

        assertThat(BOROUGH.missingOf(item)).isEmpty();
        assertThat(granted(new Agenda(List.of(item)).complete(BOROUGH)).items()).containsExactly(item);
    }

    @Test
    void keeps_an_agenda_from_being_complete_and_names_item_and_heading() {
        Agenda agenda = new Agenda(List.of(
                Item.standing(new ItemId(UUID.randomUUID()), "Apologies"),
                Given.forDecision("Brockworth pilot", "Agree")));

        assertThat(refusal(agenda.complete(BOROUGH)).reason().inWords())
                .contains("Item 2, Brockworth pilot")
                .contains("Executive summary");
        assertThat(refusal(agenda.complete(BOROUGH)).reason().pointer())
                .isEqualTo("/agenda/1/headings/Executive summary");
    }

    @Test
    void is_not_asked_of_a_verbal_item() {
        Item item = Given.forInformation("New strategies and plans");
        Item verbal = new Item(item.id(), item.title(), item.purposes(), Cover.none(), false, true, null, null);

        assertThat(BOROUGH.missingOf(verbal)).isEmpty();
    }

    @Test
    void knows_a_heading_however_it_is_capitalised_and_no_other() {
        assertThat(BOROUGH.known(" legal IMPLICATIONS ")).contains("Legal implications");
        assertThat(BOROUGH.known("Horoscope")).isEmpty();
        assertThat(BOROUGH.known("Recommendations"))
                .as("has a field of its own")
                .isEmpty();
    }

    @Test
    void has_the_usual_headings_where_the_body_has_no_template() {
        Headings usual = Headings.of(List.of());

        assertThat(usual.known("Key issues")).isPresent();
        assertThat(usual.known("Other options considered")).isPresent();
        assertThat(usual.missingOf(Given.forInformation("Air Quality Strategy")))
                .isEmpty();
    }

    @Test
    void names_an_office_to_contact_and_no_address_or_number() {
        assertThat(new Cover.Passage("Contact officer", "Head of Development Services").namesNoOffice())
                .isFalse();
        assertThat(new Cover.Passage("Contact officer", "someone@example.org").namesNoOffice())
                .isTrue();
        assertThat(new Cover.Passage("Contact officer", "Ring 00000 000000").namesNoOffice())
                .isTrue();
        assertThat(new Cover.Passage("Consultation", "512 replies in 2019 (01/02 to 03/04)").namesNoOffice())
                .isFalse();
    }

    private static Item item(Cover cover) {
        return new Item(
                new ItemId(UUID.randomUUID()),
                "Brockworth pilot",
                List.of(Purpose.DECISION),
                cover,
                false,
                false,
                null,
                null);
    }
}
