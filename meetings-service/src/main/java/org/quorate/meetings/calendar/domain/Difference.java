package org.quorate.meetings.calendar.domain;

import java.util.function.Function;

/** What kind of thing has changed about a meeting, in one word. */
public final class Difference {

    private Difference() {}

    /** The foremost difference of a meeting from what it was. */
    public static String kind(Meeting before, Meeting after) {
        if (differs(before, after, Meeting::status)) return "status";
        if (differs(before, after, Meeting::attendance)) return "attendance";
        if (differs(before, after, it -> it.sitting().taken())) return "current-item";
        if (differs(before, after, it -> it.sitting().chairings())) return "presiding";
        if (differs(before, after, Meeting::declarations)) return "declarations";
        if (differs(before, after, Meeting::decisions)) return "decisions";
        boolean isOfBusiness = differs(before, after, Meeting::agenda)
                || differs(before, after, it -> it.sitting().order());
        return isOfBusiness ? "agenda" : "meeting";
    }

    private static boolean differs(Meeting before, Meeting after, Function<Meeting, Object> part) {
        return !part.apply(before).equals(part.apply(after));
    }
}
