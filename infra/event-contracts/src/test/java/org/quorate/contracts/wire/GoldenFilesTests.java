package org.quorate.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.contracts.Catalogue;
import org.quorate.contracts.documents.CommittedFile;

/** A fact of version 1 is written and read as it always was. */
class GoldenFilesTests {

    static Stream<Golden> facts() {
        return Catalogue.FACTS.stream().map(Golden::new);
    }

    static Stream<Golden> factsThatCanSayLess() {
        return facts().filter(Golden::canSayLess);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_full_fact_is_read_and_written_byte_for_byte(Golden golden) {
        assertThat(Wire.write(golden.fullFact())).isEqualTo(golden.full());
    }

    @ParameterizedTest
    @MethodSource("factsThatCanSayLess")
    void the_least_fact_is_read_and_written_byte_for_byte(Golden golden) throws IOException {
        new CommittedFile(golden.leastFile(), golden.least()).checkOrWrite();

        String least = Files.readString(golden.leastFile());
        assertThat(Wire.write(Wire.read(least, golden.fact()))).isEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_full_file_leaves_nothing_out(Golden golden) {
        assertThat(leftOut((Record) golden.fullFact(), "")).isEmpty();
    }

    @Test
    void there_is_no_golden_file_of_a_fact_that_nobody_tells() throws IOException {
        List<Path> wanted = new ArrayList<>(facts().map(Golden::fullFile).toList());
        factsThatCanSayLess().map(Golden::leastFile).forEach(wanted::add);

        try (Stream<Path> files = Files.list(wanted.getFirst().getParent())) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static List<String> leftOut(Record holder, String path) {
        List<String> missing = new ArrayList<>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            String place = path + "/" + component.getName();
            switch (Least.valueOf(holder, component)) {
                case null -> missing.add(place);
                case Record inner -> missing.addAll(leftOut(inner, place));
                case List<?> items when items.isEmpty() -> missing.add(place);
                case List<?> items ->
                    items.stream()
                            .filter(Record.class::isInstance)
                            .forEach(item -> missing.addAll(leftOut((Record) item, place)));
                default -> {}
            }
        }
        return missing;
    }
}
