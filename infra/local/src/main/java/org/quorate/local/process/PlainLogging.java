package org.quorate.local.process;

/** Quiet logging to the console for programs that no Spring Boot sets up. */
public final class PlainLogging {
    private PlainLogging() {}

    /** To be called before the first logger is made. */
    public static void begin() {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "org/quorate/local/plain-logback.xml");
        }
    }
}
