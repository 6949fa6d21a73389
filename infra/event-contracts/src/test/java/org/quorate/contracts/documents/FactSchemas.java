package org.quorate.contracts.documents;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a fact, made from its record: what may be null is not required, and nothing is ever written as null. */
final class FactSchemas {

    static final String DIALECT = "application/schema+json;version=draft-07";

    private static final Map<Class<?>, String> FORMATS = Map.of(Instant.class, "date-time", LocalDate.class, "date");

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            LocalTime.class, "^\\d{2}:\\d{2}(:\\d{2})?$",
            Period.class, "^P(\\d+[YMWD])+$",
            Duration.class, "^PT(\\d+(\\.\\d+)?[HMS])+$");

    private static final SchemaGenerator GENERATOR = generator();

    private FactSchemas() {}

    static Path fileOf(Class<? extends Fact> fact) {
        return Path.of("src/main/resources/contracts/schemas")
                .resolve(Fact.typeOf(fact).value() + ".json");
    }

    static ObjectNode of(Class<? extends Fact> fact) {
        ObjectNode schema = GENERATOR.generateSchema(fact);
        ObjectNode titled = schema.objectNode();
        titled.set("$schema", schema.remove("$schema"));
        titled.put("title", Fact.typeOf(fact).value());
        titled.set("description", schema.remove("description"));
        titled.setAll(schema);
        return titled;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
                .without(Option.STANDARD_FORMATS);
        builder.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0)
                .withDescriptionResolver(FactSchemas::described)
                .withStringFormatResolver(scope -> FORMATS.get(scope.getType().getErasedType()))
                .withStringPatternResolver(scope -> PATTERNS.get(scope.getType().getErasedType()));
        builder.forFields()
                .withRequiredCheck(field -> !mayBeLeftOut(field))
                .withDescriptionResolver(field -> field.isFakeContainerItemScope()
                        ? null
                        : Javadoc.of(field.getDeclaringType().getErasedType())
                                .of(field.getName())
                                .orElse(null));
        return new SchemaGenerator(builder.build());
    }

    private static @Nullable String described(TypeScope scope) {
        Class<?> type = scope.getType().getErasedType();
        return type.isRecord() ? Javadoc.of(type).description().orElse(null) : null;
    }

    private static boolean mayBeLeftOut(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
