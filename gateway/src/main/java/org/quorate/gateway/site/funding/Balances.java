package org.quorate.gateway.site.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Amount;

/** Allocated = available + reserved + committed + paid. */
public record Balances(
        Amount allocated,
        @Nullable Amount available,
        @Nullable Amount reserved,
        @Nullable Amount committed,
        @Nullable Amount paid) {

    private static final BigDecimal WIDTH = new BigDecimal(1000);

    /** A stretch of the bar, in thousandths of its width, and its share in words. */
    public record Stretch(String name, Amount amount, String meaning, String share, double x, double width) {}

    /** From what is gone to what is left, as the bar shows it from left to right. */
    public List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        add(stretches, "Paid", paid, "paid out against a commitment");
        add(stretches, "Committed", committed, "agreed by the body and the officer, not yet paid");
        add(stretches, "Reserved", reserved, "set aside for a request that awaits a decision");
        add(stretches, "Available", available, "free for new requests");
        return stretches;
    }

    /** What the bar says to those who do not see it. */
    public String inWords() {
        return stretches().stream()
                .map(stretch -> stretch.name() + " " + stretch.share())
                .collect(Collectors.joining(", "));
    }

    private void add(List<Stretch> stretches, String name, @Nullable Amount given, String meaning) {
        Amount amount = given == null ? Amount.NOTHING : given;
        double x = stretches.isEmpty()
                ? 0
                : stretches.getLast().x() + stretches.getLast().width();
        double width = thousandths(amount.amount());
        String share = "%.0f%%".formatted(width / 10);
        stretches.add(new Stretch(name, amount, meaning, share, x, width));
    }

    private double thousandths(BigDecimal part) {
        if (allocated.amount().signum() == 0) return 0;
        return part.multiply(WIDTH)
                .divide(allocated.amount(), MathContext.DECIMAL64)
                .doubleValue();
    }
}
