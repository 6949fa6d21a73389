package org.quorate.load;

import java.util.Arrays;

/** A row of the table that can be measured. */
enum Row {
    SERVICE_START(5),
    SUITE_START(6),
    MEMORY(8);

    private final int number;

    Row(int number) {
        this.number = number;
    }

    static Row numbered(String number) {
        return Arrays.stream(values())
                .filter(row -> String.valueOf(row.number).equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no row " + number + " yet, only " + Arrays.toString(values())));
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
