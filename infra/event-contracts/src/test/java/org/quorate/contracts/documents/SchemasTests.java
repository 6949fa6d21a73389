package org.quorate.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.contracts.Catalogue;
import org.quorate.contracts.wire.Golden;
import org.quorate.contracts.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The committed schemas say what the records say, and the golden files keep to them. */
class SchemasTests {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    @ParameterizedTest
    @MethodSource("org.quorate.contracts.wire.GoldenFilesTests#facts")
    void the_committed_schema_is_the_one_of_the_record(Golden golden) throws IOException {
        JsonNode made = FactSchemas.of(golden.fact());
        Path file = FactSchemas.fileOf(golden.fact());

        if (Files.exists(file)) {
            assertThat(new Growth(Wire.tree(Files.readString(file)), made).breaks())
                    .as("version 1 of " + golden.type() + " may only grow; what breaks it is a version 2")
                    .isEmpty();
        }
        new CommittedFile(file, Wire.write(made)).checkOrWrite();
    }

    @ParameterizedTest
    @MethodSource("org.quorate.contracts.wire.GoldenFilesTests#facts")
    void the_golden_files_keep_to_it(Golden golden) {
        assertThat(errors(golden, Wire.tree(golden.full()))).isEmpty();
        assertThat(errors(golden, Wire.tree(golden.least()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.quorate.contracts.wire.GoldenFilesTests#facts")
    void it_misses_whatever_is_taken_from_the_least(Golden golden) {
        ObjectNode least = (ObjectNode) Wire.tree(golden.least());

        for (String name : List.copyOf(least.propertyNames())) {
            assertThat(errors(golden, least.deepCopy().without(name)))
                    .as("without " + name)
                    .isNotEmpty();
        }
    }

    @Test
    void there_is_no_schema_of_a_fact_that_nobody_tells() throws IOException {
        List<Path> wanted = Catalogue.FACTS.stream().map(FactSchemas::fileOf).toList();

        try (Stream<Path> files = Files.list(wanted.getFirst().getParent())) {
            assertThat(files).isSubsetOf(wanted);
        }
    }

    private static List<Error> errors(Golden golden, JsonNode fact) {
        Schema schema = SCHEMAS.getSchema(FactSchemas.of(golden.fact()));
        return schema.validate(
                fact, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
