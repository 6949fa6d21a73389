package org.quorate.load.rounds;

/** What the reference and the subject took, in seconds, one right after the other. */
public record Round(double reference, double subject) {
    public Round {
        if (!(reference > 0)) throw new IllegalArgumentException("reference must take some time, took " + reference);
        if (!(subject > 0)) throw new IllegalArgumentException("subject must take some time, took " + subject);
    }

    public double ratio() {
        return subject / reference;
    }

    /** How fast the subject is where the reference is 1. */
    public double speed() {
        return reference / subject;
    }
}
