package org.quorate.local.suite;

/** Stands in for a service that does not start. */
public final class BrokenService {
    private BrokenService() {}

    public static void main(String... arguments) {
        System.out.println("the roster of the board has been eaten");
        System.exit(7);
    }
}
