package org.quorate.load;

import java.util.Arrays;

/** A row of the table that can be measured. */
enum Row {
    VOTE("1"),
    ROSTER("2"),
    TALLY("10"),
    PACK("11"),
    BURST("13"),
    ONE_READ("membership"),
    SERVICE_START("5"),
    SUITE_START("6"),
    MEMORY("8");

    private final String name;

    Row(String name) {
        this.name = name;
    }

    static Row called(String name) {
        return Arrays.stream(values())
                .filter(row -> row.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no row " + name + " yet, only " + Arrays.toString(values())));
    }

    /** Whether it is about programs as they are shipped, with their caches; the others are warm before they are measured. */
    boolean isOfTheShipped() {
        return switch (this) {
            case SERVICE_START, SUITE_START, MEMORY -> true;
            case VOTE, ROSTER, TALLY, PACK, BURST, ONE_READ -> false;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
