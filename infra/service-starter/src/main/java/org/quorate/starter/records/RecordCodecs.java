package org.quorate.starter.records;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Codecs of records that their packages keep to themselves, which the driver's own, otherwise alike, cannot make. */
final class RecordCodecs implements CodecProvider {

    private static final String ID = "_id";

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return get(type, List.of(), registry);
    }

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, List<Type> arguments, CodecRegistry registry) {
        if (!type.isRecord()) return null;
        RecordComponent[] components = type.getRecordComponents();
        List<Type> variables = List.of((Type[]) type.getTypeParameters());
        return new RecordCodec<>(
                type,
                constructor(type, components),
                Arrays.stream(components)
                        .map(component -> part(component, variables, arguments, registry))
                        .toList());
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new CodecConfigurationException("no record: " + type, everyRecordHasIt);
        }
    }

    private static RecordCodec.Part part(
            RecordComponent component, List<Type> variables, List<Type> arguments, CodecRegistry registry) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        Type generic = component.getGenericType();
        Type type = generic instanceof TypeVariable<?> ? arguments.get(variables.indexOf(generic)) : generic;
        String field = accessor.isAnnotationPresent(BsonId.class) ? ID : component.getName();
        return new RecordCodec.Part(field, accessor, codec(type, registry));
    }

    @SuppressWarnings("unchecked")
    private static Codec<Object> codec(Type type, CodecRegistry registry) {
        return (Codec<Object>)
                switch (type) {
                    case ParameterizedType of ->
                        registry.get((Class<?>) of.getRawType(), List.of(of.getActualTypeArguments()));
                    case Class<?> plain ->
                        registry.get(MethodType.methodType(plain).wrap().returnType());
                    default -> throw new CodecConfigurationException("a record's component cannot be a " + type);
                };
    }
}
