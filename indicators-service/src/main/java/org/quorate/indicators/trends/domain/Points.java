package org.quorate.indicators.trends.domain;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Puts things in their order on a line, a step apart. */
final class Points {

    private Points() {}

    static <T> List<Line.Point> of(List<T> things, ToDoubleFunction<T> value, ToDoubleFunction<T> weight) {
        return IntStream.range(0, things.size())
                .mapToObj(each -> new Line.Point(
                        each + 1, value.applyAsDouble(things.get(each)), weight.applyAsDouble(things.get(each))))
                .toList();
    }
}
