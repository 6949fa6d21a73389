package org.quorate.acceptance;

import java.util.EnumSet;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;
import org.quorate.local.training.Training;

/** Starts suites as they are shipped: with the caches that make a start quick, made once for the build that is tested. */
final class Prepared {

    private static boolean done;

    private Prepared() {}

    static Suite start(SuiteOptions options) {
        prepareOnce();
        return Suite.start(options);
    }

    private static synchronized void prepareOnce() {
        if (done) {
            return;
        }
        done = true;
        Training training = new Training(Layout.find());
        EnumSet<Component> all = EnumSet.allOf(Component.class);
        var pupils = training.untrained(all);
        if (!pupils.isEmpty()) {
            System.out.println("Preparing a quicker start of " + pupils + " …");
            training.train(pupils, all, _ -> {});
        }
    }
}
