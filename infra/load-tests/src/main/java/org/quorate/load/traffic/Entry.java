package org.quorate.load.traffic;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What people enter under load: one kind of thing in each service, with its list and the topic on which it is told. */
public enum Entry {
    BODY("tbc-clerk", "/api/tewkesbury-bc/bodies", "name", "membership"),
    MEETING("tbc-clerk", "/api/tewkesbury-bc/meetings", "title", "meetings"),
    PROJECT("tbc-finance", "/api/tewkesbury-bc/projects", "name", "funding"),
    INDICATOR("gcc-analyst", "/api/gloucestershire-cc/indicators", "code", "indicators");

    private static final List<Entry> ALL = List.of(values());

    private final String account;
    private final String list;
    private final String labelled;
    private final String topic;

    Entry(String account, String list, String labelled, String topic) {
        this.account = account;
        this.list = list;
        this.labelled = labelled;
        this.topic = topic;
    }

    static Entry any(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    String account() {
        return account;
    }

    /** Where it is posted to and listed. */
    String list() {
        return list;
    }

    /** The field that carries the label by which it is found again. */
    String labelled() {
        return labelled;
    }

    String topic() {
        return topic;
    }

    Map<String, Object> content(String label, String meetingBody) {
        return switch (this) {
            case BODY -> Map.of(labelled, label, "kind", "ILP");
            case MEETING ->
                Map.of(
                        labelled,
                        label,
                        "body",
                        meetingBody,
                        "startsAt",
                        "2199-06-14T10:00:00+01:00",
                        "venue",
                        "Room 1");
            case PROJECT -> Map.of(labelled, label, "lead", "A parish council", "place", "A parish", "stage", "design");
            case INDICATOR -> Map.of(labelled, label, "name", "Indicator " + label, "polarity", "neutral", "unit", "%");
        };
    }
}
