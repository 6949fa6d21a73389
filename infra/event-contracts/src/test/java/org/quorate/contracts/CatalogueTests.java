package org.quorate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every fact is in the one list, under a type of its own. */
class CatalogueTests {

    static final List<Class<? extends Fact>> FACTS = Catalogue.FACTS;

    @Test
    void every_fact_there_is_is_listed_once() throws Exception {
        assertThat(FACTS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(factsInThePackages());
    }

    @Test
    void each_has_a_type_of_its_own() {
        assertThat(FACTS).extracting(fact -> Fact.typeOf(fact).value()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void its_type_names_its_owner_and_its_version(Class<? extends Fact> fact) {
        String owner = fact.getPackageName().substring(fact.getPackageName().lastIndexOf('.') + 1);
        String name = fact.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);

        assertThat(Fact.typeOf(fact).value()).isEqualTo("org.quorate." + owner + "." + name + ".v1");
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void it_is_a_record(Class<? extends Fact> fact) {
        assertThat(fact.isRecord()).isTrue();
    }

    private static List<Class<? extends Fact>> factsInThePackages() throws Exception {
        Path classes = Path.of(
                Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .<Class<?>>map(file -> load(classes.relativize(file)))
                    .filter(type -> Fact.class.isAssignableFrom(type) && type != Fact.class)
                    .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                    .toList();
        }
    }

    private static Class<?> load(Path file) {
        try {
            return Class.forName(file.toString().replaceFirst("\\.class$", "").replace('/', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
