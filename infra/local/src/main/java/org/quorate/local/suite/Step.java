package org.quorate.local.suite;

import org.quorate.local.layout.Component;
import org.quorate.local.process.Program;

/** One process of the suite, on its port. */
record Step(Component component, int port, Program program) {
    String name() {
        return program.name();
    }
}
