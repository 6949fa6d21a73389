package org.quorate.load.rounds;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.quorate.local.layout.Layout;

/**
 * What every measurement is given.
 *
 * @param rounds how many valid ones are wanted
 * @param random decides the order in which things are run
 * @param progress hears how it goes
 */
public record Trial(Layout layout, int rounds, RandomGenerator random, Consumer<String> progress) {
    /** Both sides are run until they have come to their speed, and then by turns. */
    public Rounds between(String what, Contest.Arm reference, Contest.Arm subject) throws InterruptedException {
        Warming.until(subject, progress);
        Warming.until(reference, progress);
        return contest(what).between(reference, subject);
    }

    public Contest contest(String what) {
        return new Contest(rounds, random, round -> progress.accept(what + ", " + round));
    }
}
