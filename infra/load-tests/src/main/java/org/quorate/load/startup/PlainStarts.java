package org.quorate.load.startup;

import java.util.ArrayList;
import java.util.List;
import org.quorate.local.layout.Layout;

/** Every program of the suite started plainly, each when the one before it is ready, so that each has the cores for itself. */
record PlainStarts(List<ShippedProgram> programs, Layout layout) {
    /** The sum. */
    double seconds() throws InterruptedException {
        List<Started> running = new ArrayList<>();
        try {
            for (ShippedProgram program : programs) {
                running.add(Started.of(program.plain(layout), program.entry().port()));
            }
            return running.stream().mapToDouble(Started::seconds).sum();
        } finally {
            running.reversed().forEach(Started::stop);
        }
    }
}
