package org.quorate.meetings.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-MTG-10")
class ExemptItemTests {

    private static final ExemptionGround BUSINESS = ExemptionGround.ofSchedule("paragraph 3 of Part 1 of Schedule 12A");

    @Test
    void has_one_of_the_seven_grounds_of_the_schedule() {
        assertThat(ExemptionGround.ofSchedule()).hasSize(7);
        assertThat(BUSINESS.text()).isEqualTo("paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972");
        assertThat(BUSINESS.description()).contains("financial or business affairs");
        assertThat(ExemptionGround.ofSchedule(BUSINESS.text())).isEqualTo(BUSINESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paragraph 0 of Part 1 of Schedule 12A",
                "paragraph 8 of Part 1 of Schedule 12A",
                "paragraph 3 of Part 2 of Schedule 12A",
                "because we say so",
                ""
            })
    void has_no_ground_that_the_schedule_does_not_know(String ground) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExemptionGround.ofSchedule(ground));
    }

    @Test
    void may_have_a_ground_of_the_body_itself_in_its_own_words() {
        assertThat(ExemptionGround.own("commercial in confidence by the partnership's protocol")
                        .text())
                .startsWith("commercial");
        assertThatIllegalArgumentException().isThrownBy(() -> ExemptionGround.own("secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> ExemptionGround.own("x".repeat(501)));
    }

    @Test
    void has_a_public_title_and_nothing_else_to_show() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exempt(new Cover("Director", null, null, List.of(), null), null));
        assertThatIllegalArgumentException().isThrownBy(() -> exempt(Cover.none(), "organisation"));
        assertThat(exempt(Cover.none(), null).isExempt()).isTrue();
    }

    @Test
    void is_known_to_recommend_something_without_saying_what() {
        assertThat(exempt(Cover.none(), null).lacksRecommendation()).isTrue();
        assertThat(exempt(Cover.none(), null, "Recommendations").lacksRecommendation())
                .isFalse();
    }

    private static Item exempt(Cover cover, @org.jspecify.annotations.Nullable String beneficiary, String... filled) {
        return new Item(
                new ItemId(UUID.randomUUID()),
                "Lease of premises",
                List.of(Purpose.DECISION),
                cover,
                false,
                false,
                null,
                null,
                new Exemption(BUSINESS, new WithheldId(UUID.randomUUID()), List.of(filled)),
                beneficiary);
    }
}
