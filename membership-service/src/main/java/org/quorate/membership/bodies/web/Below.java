package org.quorate.membership.bodies.web;

import java.util.function.Supplier;
import org.quorate.starter.problems.FieldError;
import org.quorate.starter.problems.RuleBroken;

/** Moves what is said of a part of a document to the place of that part. */
public final class Below {

    private Below() {}

    public static <T> T at(String place, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuleBroken broken) {
            throw moved(place, broken);
        }
    }

    /** The refusal, with its pointers below a place; one without any is at the place. */
    public static RuntimeException moved(String place, RuntimeException refused) {
        if (!(refused instanceof RuleBroken broken)) {
            return refused;
        }
        RuleBroken moved = new RuleBroken(broken.rule(), broken.detail());
        if (broken.errors().isEmpty()) {
            return moved.at(place);
        }
        for (FieldError error : broken.errors()) {
            moved = moved.at(place + error.pointer());
        }
        return moved;
    }
}
