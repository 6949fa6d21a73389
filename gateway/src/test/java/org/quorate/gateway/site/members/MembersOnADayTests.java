package org.quorate.gateway.site.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;

@Tag("R-MEM-6")
class MembersOnADayTests extends RunningGateway {

    private static final String PAGE = "/gloucestershire-cc/bodies/glos-hwb/members?on=2019-07-23";

    @Test
    void names_each_person_once_with_all_their_seats() {
        assertThat(page(PAGE).select("tbody tr").eachText())
                .containsExactly(
                        "Chair, Gloucestershire Care Services and 2gether trusts Chair, Gloucestershire Care Services"
                                + " Gloucestershire Care Services NHS Trust From 1 February 2018",
                        "Chair, 2gether From 1 February 2018 until 30 September 2019");
    }

    @Test
    @Tag("R-MEM-13")
    void names_the_seats_that_nobody_held_and_whose_they_were_to_fill() {
        assertThat(page(PAGE).select("section[aria-labelledby=vacant] li").text())
                .isEqualTo("Healthwatch Since 1 July 2019, to be filled by Healthwatch Gloucestershire");
    }

    @Test
    void is_there_as_a_table_for_the_same_day() {
        assertThat(page(PAGE).select("a[href$=members.csv?on=2019-07-23]")).hasSize(1);
    }
}
