package org.quorate.membership.structure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.bodies.domain.Boards.MAY_2019;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.testkit.Rule;

@Rule("R-MEM-18")
class ChartOfBodiesTests {

    private final Body executive = body("Executive", null, MAY_2019.minusYears(1));
    private final Body safety = body("Community Safety", executive, MAY_2019.minusYears(1));
    private final Body healthy = body("Healthy City", executive, MAY_2019.minusYears(1));
    private final Body later = body("A later group", safety, MAY_2019);

    @Test
    void has_bodies_within_bodies_by_their_names() {
        Chart chart = chart(MAY_2019, later, healthy, safety, executive);

        assertThat(names(chart.tops())).containsExactly("Executive");
        assertThat(names(chart.tops().getFirst().parts())).containsExactly("Community Safety", "Healthy City");
        assertThat(names(chart.tops().getFirst().parts().getFirst().parts())).containsExactly("A later group");
    }

    @Test
    void leaves_out_what_was_not_there_yet() {
        Chart chart = chart(MAY_2019.minusDays(1), executive, safety, healthy, later);

        assertThat(chart.tops().getFirst().parts().getFirst().parts()).isEmpty();
    }

    @Test
    void has_a_part_of_what_was_not_there_by_itself() {
        Chart chart = chart(MAY_2019, safety, healthy);

        assertThat(names(chart.tops())).containsExactly("Community Safety", "Healthy City");
    }

    @Test
    void shows_whoever_is_in_a_circle_all_the_same() {
        Body above = Body.establish(executive.id(), part("Executive", safety), Standing.Status.ACTIVE, MAY_2019)
                .body();

        assertThat(names(chart(MAY_2019, above, safety).tops())).containsExactly("Community Safety");
    }

    private static Chart chart(LocalDate on, Body... bodies) {
        return Chart.of(
                Stream.of(bodies).map(body -> Entry.of("gloucester-city", body)).toList(), on);
    }

    private static Profile part(String name, Body of) {
        return new Profile(name, "group", List.of(), null, MAY_2019.minusYears(1), of.id());
    }

    private static List<String> names(List<Chart.Box> boxes) {
        return boxes.stream().map(box -> box.entry().profile().name()).toList();
    }

    private static Body body(String name, @Nullable Body parent, LocalDate formed) {
        Profile profile = new Profile(name, "group", List.of(), null, formed, parent == null ? null : parent.id());
        return Body.establish(new BodyId(UUID.randomUUID()), profile, Standing.Status.ACTIVE, MAY_2019)
                .body();
    }
}
