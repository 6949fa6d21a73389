package org.quorate.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Api;
import org.quorate.testkit.OpenApiDocument;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TheInterfaceAsPublishedTests {

    @Autowired
    private Api api;

    @Test
    void keeps_types_of_the_same_name_apart() {
        OpenApiDocument document = OpenApiDocument.of(api);

        assertThat(document.types())
                .contains("vacancies.VacancyShown", "bodies.RosterShown.VacancyShown", "bodies.SeatShown");
        assertThat(document.propertiesOf("vacancies.VacancyShown"))
                .isNotEqualTo(document.propertiesOf("bodies.RosterShown.VacancyShown"));
    }

    @Test
    void refers_to_nothing_that_it_does_not_describe() {
        assertThat(OpenApiDocument.of(api).referencesToNothing()).isEmpty();
    }
}
