package org.quorate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.contracts.wire.Golden;

/** People appear by the office they hold; what the public is told does not even carry their keys. */
class PersonalDataTests {

    private static final Pattern PRIVATE =
            Pattern.compile("(?i).*(email|phone|postcode|address|birth|surname|forename|firstname|lastname|gender).*");

    private static final Pattern KEY_OF_A_PERSON = Pattern.compile("personId|account");

    static Stream<Class<? extends Fact>> facts() {
        return Catalogue.FACTS.stream();
    }

    static Stream<Class<? extends Fact>> publicFacts() {
        return facts().filter(fact -> Fact.typeOf(fact).topic() == Topic.DECISIONS);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_fact_has_a_place_for_private_particulars(Class<? extends Fact> fact) {
        assertThat(fields(fact)).noneMatch(PRIVATE.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("publicFacts")
    void a_public_fact_names_offices_not_people(Class<? extends Fact> fact) {
        assertThat(fields(fact)).isNotEmpty().noneMatch(KEY_OF_A_PERSON.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_golden_file_holds_an_address(Class<? extends Fact> fact) {
        assertThat(new Golden(fact).full()).doesNotContain("@");
    }

    private static List<String> fields(Class<?> type) {
        if (!type.isRecord()) {
            return List.of();
        }
        return Stream.of(type.getRecordComponents())
                .flatMap(component ->
                        Stream.concat(Stream.of(component.getName()), fields(elementOf(component)).stream()))
                .toList();
    }

    private static Class<?> elementOf(RecordComponent component) {
        Type type = component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : component.getType();
        return (Class<?>) type;
    }
}
