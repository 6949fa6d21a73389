package org.quorate.indicators.intervals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.PeerData;
import org.quorate.testkit.Rule;

@Rule("R-IND-3")
class IntervalsAsTheFieldComputesThemTests {

    private static final double PERCENT = 1e-7;

    @Test
    void proportions_agree_with_every_row_of_phe_proportion() {
        List<Map<String, String>> rows = known(PeerData.rows("testdata_Proportion__testdata_Prop.csv"));

        assertThat(rows)
                .hasSize(16)
                .allSatisfy(row -> agrees(row, (number, confidence) -> Wilson.of(number.count, number.of, confidence)));
    }

    @Test
    void rates_agree_with_every_row_of_phe_rate() {
        List<Map<String, String>> rows = known(PeerData.rows("testdata_Rate__testdata_Rate.csv"));

        assertThat(rows)
                .hasSize(17)
                .allSatisfy(row -> agrees(
                        row,
                        (number, confidence) ->
                                CountInterval.of(number.count, confidence).times(1 / number.of)));
    }

    @Test
    void single_functions_agree_with_byars_and_wilson() {
        List<Map<String, String>> rows = PeerData.rows("testdata_Byars_Wilson__testdata_B_W.csv").stream()
                .filter(row -> !row.get("lowercl").isEmpty())
                .toList();

        assertThat(rows).hasSize(12).allSatisfy(row -> {
            double count = Double.parseDouble(row.get("x"));
            Confidence confidence =
                    row.get("confidence").equals("95%") ? Confidence.NINETY_FIVE : Confidence.NINETY_NINE_POINT_EIGHT;
            Bounds bounds = row.get("method").equals("Wilson")
                    ? Wilson.of(count, Double.parseDouble(row.get("n")), confidence)
                    : Byar.of(count, confidence);
            close(bounds.lower(), row.get("lowercl"));
            close(bounds.upper(), row.get("uppercl"));
        });
    }

    private record Counted(double count, double of) {}

    private static List<Map<String, String>> known(List<Map<String, String>> rows) {
        return rows.stream().filter(row -> !row.get("value").isEmpty()).toList();
    }

    private static void agrees(Map<String, String> row, BiFunction<Counted, Confidence, Bounds> method) {
        Counted counted =
                new Counted(Double.parseDouble(row.get("Numerator")), Double.parseDouble(row.get("Denominator")));
        double multiplier = Double.parseDouble(row.get("multiplier"));
        Bounds usual = method.apply(counted, Confidence.NINETY_FIVE).times(multiplier);
        Bounds wide = method.apply(counted, Confidence.NINETY_NINE_POINT_EIGHT).times(multiplier);
        close(usual.lower(), row.get("lower95_0cl"));
        close(usual.upper(), row.get("upper95_0cl"));
        close(wide.lower(), row.get("lower99_8cl"));
        close(wide.upper(), row.get("upper99_8cl"));
    }

    private static void close(double computed, String expected) {
        assertThat(computed).isCloseTo(Double.parseDouble(expected), withinPercentage(PERCENT));
    }
}
