package org.quorate.meetings.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Given;
import org.quorate.testkit.Rule;

@Rule("R-MTG-4")
class OrderOfItemsTests {

    @Test
    void standing_items_come_first_in_the_order_in_which_they_came() {
        Agenda agenda = new Agenda(List.of())
                .with(standing("Apologies for absence"))
                .with(Given.forInformation("Air Quality Strategy"))
                .with(standing("Declarations of interest"));

        assertThat(agenda.items())
                .extracting(Item::title)
                .containsExactly("Apologies for absence", "Declarations of interest", "Air Quality Strategy");
    }

    @Test
    void a_standing_item_of_the_template_gives_way_to_one_of_the_same_title() {
        Item template = standing("Public questions");
        Item entered = standing("Public Questions");

        Agenda agenda = new Agenda(List.of(template, standing("Members' questions"))).with(entered);

        assertThat(agenda.items()).hasSize(2).first().isEqualTo(entered);
    }

    private static Item standing(String title) {
        return Item.standing(new ItemId(UUID.randomUUID()), title);
    }
}
