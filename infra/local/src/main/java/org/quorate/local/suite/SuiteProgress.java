package org.quorate.local.suite;

import java.time.Duration;

/** Hears how the start goes; every method may be called from any thread. */
public interface SuiteProgress {
    SuiteProgress SILENT = new SuiteProgress() {};

    default void starting(String name, int port) {}

    default void ready(String name, Duration took) {}

    default void failed(String name) {}

    default void stopping() {}
}
