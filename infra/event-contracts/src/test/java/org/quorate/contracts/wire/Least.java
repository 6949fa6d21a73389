package org.quorate.contracts.wire;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out of a record, and of the records in it, all that may be left out. */
public final class Least {

    private Least() {}

    public static <R extends Record> R ofRecord(R full) {
        RecordComponent[] components = full.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> mayBeLeftOut(component) ? null : of(valueOf(full, component)))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            R least = (R) full.getClass().getDeclaredConstructor(types).newInstance(values);
            return least;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Object of(Object value) {
        return switch (value) {
            case Record inner -> ofRecord(inner);
            case List<?> items -> items.stream().map(Least::of).toList();
            default -> value;
        };
    }

    public static boolean mayBeLeftOut(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public static Object valueOf(Record holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
