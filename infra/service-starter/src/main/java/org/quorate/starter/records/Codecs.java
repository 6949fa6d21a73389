package org.quorate.starter.records;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** Dates without a time, times without a date, and lengths of time are kept as ISO 8601 text, which no time zone can shift. */
public final class Codecs {

    private Codecs() {}

    /** These, those of records, and for all else the driver's. */
    public static CodecRegistry over(CodecRegistry drivers) {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(
                        new AsText<>(LocalDate.class, LocalDate::parse),
                        new AsText<>(LocalTime.class, LocalTime::parse),
                        new AsText<>(Duration.class, Duration::parse),
                        new AsText<>(Period.class, Period::parse)),
                CodecRegistries.fromProviders(new RecordCodecs()),
                drivers);
    }

    private record AsText<T>(Class<T> type, Function<String, T> parsing) implements Codec<T> {

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            writer.writeString(value.toString());
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            return parsing.apply(reader.readString());
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
