package org.quorate.contracts;

/** A Kafka topic of the platform, and how long what is on it is kept. */
public enum Topic {
    TENANTS("tenants", Retention.LATEST_PER_KEY),
    MEMBERSHIP("membership", Retention.FOR_EVER),
    ROSTERS("rosters", Retention.LATEST_PER_KEY),
    MEETINGS("meetings", Retention.FOR_EVER),
    DECISIONS("decisions", Retention.FOR_EVER),
    FUNDING("funding", Retention.FOR_EVER),
    INDICATORS("indicators", Retention.FOR_EVER);

    /** What a topic keeps: the last event of each key, or all of them, so that a new service can start from nothing. */
    public enum Retention {
        LATEST_PER_KEY,
        FOR_EVER
    }

    private final String topicName;
    private final Retention retention;

    Topic(String topicName, Retention retention) {
        this.topicName = topicName;
        this.retention = retention;
    }

    public String topicName() {
        return topicName;
    }

    public Retention retention() {
        return retention;
    }
}
