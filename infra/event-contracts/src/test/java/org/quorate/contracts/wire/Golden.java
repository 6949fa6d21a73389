package org.quorate.contracts.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quorate.contracts.Fact;

/** The golden files of a fact: one with all that it can say, and one with the least, where that differs. */
public record Golden(Class<? extends Fact> fact) {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    public String type() {
        return Fact.typeOf(fact).value();
    }

    public Path fullFile() {
        return FOLDER.resolve(type() + ".json");
    }

    public Path leastFile() {
        return FOLDER.resolve(type() + ".least.json");
    }

    public String full() {
        return textOf(fullFile());
    }

    public Fact fullFact() {
        return Wire.read(full(), fact);
    }

    /** What is written of the fact when all that may be left out is. */
    public String least() {
        return Wire.write(Least.of(fullFact()));
    }

    public boolean canSayLess() {
        return !least().equals(full());
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("a fact needs its golden file, written by hand: " + file, missing);
        }
    }

    @Override
    public String toString() {
        return fact.getSimpleName();
    }
}
