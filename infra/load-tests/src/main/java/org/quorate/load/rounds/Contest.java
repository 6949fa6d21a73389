package org.quorate.load.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Runs a reference and a subject by turns, in random order, until enough rounds are valid or half as many more were run. */
public final class Contest {
    /** One of the two; the answer is what it took, in seconds. */
    public interface Arm {
        double run() throws InterruptedException;
    }

    private final int wanted;
    private final RandomGenerator random;
    private final Consumer<String> progress;

    public Contest(int wanted, RandomGenerator random, Consumer<String> progress) {
        if (wanted < 1) throw new IllegalArgumentException("rounds must be at least 1, were " + wanted);
        this.wanted = wanted;
        this.random = random;
        this.progress = progress;
    }

    public Rounds between(Arm reference, Arm subject) throws InterruptedException {
        List<Round> rounds = new ArrayList<>();
        int most = wanted + wanted / 2;
        while (new Rounds(rounds).valid().size() < wanted && rounds.size() < most) {
            Round round = round(reference, subject);
            rounds.add(round);
            progress.accept(String.format(
                    Locale.ROOT,
                    "round %d: %.4f s against %.4f s, ratio %.2f",
                    rounds.size(),
                    round.subject(),
                    round.reference(),
                    round.ratio()));
        }
        return new Rounds(rounds);
    }

    private Round round(Arm reference, Arm subject) throws InterruptedException {
        if (random.nextBoolean()) {
            double first = reference.run();
            return new Round(first, subject.run());
        }
        double first = subject.run();
        return new Round(reference.run(), first);
    }
}
