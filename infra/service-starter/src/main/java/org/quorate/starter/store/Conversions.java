package org.quorate.starter.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Dates without a time, times without a date, and lengths of time are kept as ISO 8601 text, which no time zone can shift. */
final class Conversions {

    private Conversions() {}

    static MongoCustomConversions all() {
        return new MongoCustomConversions(List.of(
                WriteDate.ITSELF,
                ReadDate.ITSELF,
                WriteTime.ITSELF,
                ReadTime.ITSELF,
                WriteDuration.ITSELF,
                ReadDuration.ITSELF,
                WritePeriod.ITSELF,
                ReadPeriod.ITSELF));
    }

    @WritingConverter
    enum WriteDate implements Converter<LocalDate, String> {
        ITSELF;

        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    enum ReadDate implements Converter<String, LocalDate> {
        ITSELF;

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    enum WriteTime implements Converter<LocalTime, String> {
        ITSELF;

        @Override
        public String convert(LocalTime time) {
            return time.toString();
        }
    }

    @ReadingConverter
    enum ReadTime implements Converter<String, LocalTime> {
        ITSELF;

        @Override
        public LocalTime convert(String text) {
            return LocalTime.parse(text);
        }
    }

    @WritingConverter
    enum WriteDuration implements Converter<Duration, String> {
        ITSELF;

        @Override
        public String convert(Duration duration) {
            return duration.toString();
        }
    }

    @ReadingConverter
    enum ReadDuration implements Converter<String, Duration> {
        ITSELF;

        @Override
        public Duration convert(String text) {
            return Duration.parse(text);
        }
    }

    @WritingConverter
    enum WritePeriod implements Converter<Period, String> {
        ITSELF;

        @Override
        public String convert(Period period) {
            return period.toString();
        }
    }

    @ReadingConverter
    enum ReadPeriod implements Converter<String, Period> {
        ITSELF;

        @Override
        public Period convert(String text) {
            return Period.parse(text);
        }
    }
}
