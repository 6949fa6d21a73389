package org.quorate.starter.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Dates without a time, times without a date, and lengths of time are kept as ISO 8601 text, which no time zone can shift. */
final class Conversions {

    private Conversions() {}

    static MongoCustomConversions all() {
        return new MongoCustomConversions(Stream.of(
                        asText(LocalDate.class, LocalDate::parse),
                        asText(LocalTime.class, LocalTime::parse),
                        asText(Duration.class, Duration::parse),
                        asText(Period.class, Period::parse))
                .flatMap(Collection::stream)
                .toList());
    }

    private static <T> Collection<GenericConverter> asText(Class<T> type, Function<String, T> parsing) {
        return ConverterBuilder.writing(type, String.class, Object::toString)
                .andReading(parsing)
                .getConverters();
    }
}
