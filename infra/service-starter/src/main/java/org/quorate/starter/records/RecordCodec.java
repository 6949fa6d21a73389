package org.quorate.starter.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Writes a record component by component, and reads it back; one that is null is not written, and one that is not there is null. */
final class RecordCodec<R> implements Codec<R> {

    /** A component: the name of its field, how it is got, and how it is written and read. */
    record Part(String field, Method accessor, Codec<Object> codec) {}

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Part> parts;
    private final Map<String, Integer> places = new HashMap<>();

    RecordCodec(Class<R> type, Constructor<R> constructor, List<Part> parts) {
        this.type = type;
        this.constructor = constructor;
        this.parts = List.copyOf(parts);
        for (int place = 0; place < parts.size(); place++)
            places.put(parts.get(place).field(), place);
    }

    @Override
    public void encode(BsonWriter writer, R record, EncoderContext context) {
        writer.writeStartDocument();
        for (Part part : parts) {
            Object value = valueOf(record, part);
            if (value != null) {
                writer.writeName(part.field());
                part.codec().encode(writer, value, context);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public R decode(BsonReader reader, DecoderContext context) {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Integer place = places.get(reader.readName());
            if (place == null || reader.getCurrentBsonType() == BsonType.NULL) {
                reader.skipValue();
            } else {
                values[place] = parts.get(place).codec().decode(reader, context);
            }
        }
        reader.readEndDocument();
        return made(values);
    }

    @Override
    public Class<R> getEncoderClass() {
        return type;
    }

    private @Nullable Object valueOf(R record, Part part) {
        try {
            return part.accessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.field() + " of " + type + " cannot be got", e);
        }
    }

    private R made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("what is stored is no " + type, refused.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("what is stored is no " + type, e);
        }
    }
}
