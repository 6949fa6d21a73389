package org.quorate.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaNamesTests {

    private final SchemaNames names = new SchemaNames();

    @Test
    void what_every_service_has_goes_by_its_own_name() {
        assertThat(names.nameForClass(Page.class, Set.of())).isEqualTo("Page");
        assertThat(names.nameForClass(String.class, Set.of())).isEqualTo("String");
    }
}
