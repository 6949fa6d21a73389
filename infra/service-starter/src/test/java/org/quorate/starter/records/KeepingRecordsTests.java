package org.quorate.starter.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeepingRecordsTests {

    private static final CodecRegistry CODECS = Codecs.over(MongoClientSettings.getDefaultCodecRegistry());

    private enum Purpose {
        DECISION,
        INFORMATION
    }

    private record Person(String name, @Nullable String office) {}

    private record Around<S>(@BsonId String key, S state, long version) {}

    private record Seat(
            String title,
            long number,
            boolean vacant,
            Purpose purpose,
            LocalDate from,
            LocalTime at,
            Duration length,
            Period notice,
            Instant modified,
            @Nullable Integer most,
            List<Person> holders,
            Map<String, Integer> votes) {}

    private static final Seat SEAT = new Seat(
            "Chair",
            7,
            false,
            Purpose.DECISION,
            LocalDate.parse("2019-07-23"),
            LocalTime.parse("10:00"),
            Duration.ofMinutes(90),
            Period.ofMonths(1),
            Instant.parse("2019-07-23T09:00:00.123Z"),
            null,
            List.of(new Person("Director of Public Health", "chair"), new Person("Leader of the Council", null)),
            Map.of("for", 7, "against", 3));

    @Test
    void what_was_kept_is_what_is_read() {
        assertThat(read(Seat.class, written(SEAT))).isEqualTo(SEAT);
    }

    @Test
    void days_times_and_lengths_of_time_are_text_which_no_zone_can_shift() {
        BsonDocument kept = written(SEAT);

        assertThat(kept.get("from")).isEqualTo(new BsonString("2019-07-23"));
        assertThat(kept.get("at")).isEqualTo(new BsonString("10:00"));
        assertThat(kept.get("length")).isEqualTo(new BsonString("PT1H30M"));
        assertThat(kept.get("notice")).isEqualTo(new BsonString("P1M"));
        assertThat(kept.isDateTime("modified")).isTrue();
    }

    @Test
    void what_is_null_is_not_kept() {
        assertThat(written(new Person("Leader of the Council", null)).keySet()).containsExactly("name");
    }

    @Test
    void what_is_missing_or_null_is_null_and_what_nobody_knows_is_passed_over() {
        BsonDocument kept = new BsonDocument("name", new BsonString("Leader of the Council"))
                .append("office", BsonNull.VALUE)
                .append("shoeSize", new BsonInt32(9));

        assertThat(read(Person.class, kept)).isEqualTo(new Person("Leader of the Council", null));
    }

    @Test
    void a_record_around_another_is_read_with_the_kind_of_the_other() {
        BsonDocument document = new BsonDocument("_id", new BsonString("borough/42"))
                .append("state", written(new Person("Clerk", null)))
                .append("version", new BsonInt64(3));

        Object whole = CODECS.get(Around.class, List.of(Person.class))
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());

        assertThat(whole).isEqualTo(new Around<>("borough/42", new Person("Clerk", null), 3));
    }

    @Test
    void a_record_of_what_cannot_be_kept_is_refused_before_anything_is() {
        record Odd(Thread thread) {}

        assertThatThrownBy(() -> CODECS.get(Odd.class)).isInstanceOf(CodecConfigurationException.class);
    }

    @Test
    void what_is_no_such_record_is_said_to_be_none() {
        record Counted(int votes) {}

        assertThatThrownBy(() -> read(Counted.class, new BsonDocument()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("what is stored is no");
    }

    private static <R extends Record> BsonDocument written(R record) {
        @SuppressWarnings("unchecked")
        Codec<R> codec = (Codec<R>) CODECS.get(record.getClass());
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                record,
                EncoderContext.builder().build());
        return document;
    }

    private static <R> R read(Class<R> type, BsonDocument document) {
        return CODECS.get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}
