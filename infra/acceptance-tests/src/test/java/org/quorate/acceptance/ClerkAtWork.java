package org.quorate.acceptance;

/** What a clerk does over and over when a board is filled, on the pages of one tenant. */
record ClerkAtWork(Visitor clerk, String tenant) {

    /** Whom the law wants on a board: the seat, and by what ground. */
    record Wanted(String office, String ground) {}

    void person(String office, String account) {
        clerk.open(tenant + "/people/new");
        clerk.enters("/office", office);
        clerk.enters("/account", account);
        clerk.presses("Enter the person");
        clerk.sees("The person was entered.");
    }

    void seat(String board, Wanted wanted) {
        clerk.open(board + "/seats/new");
        clerk.enters("/title", wanted.office());
        clerk.chooses("/statutoryGround", wanted.ground().substring(1));
        if (wanted.ground().contains("ICB")) {
            clerk.chooses("/organisation", "Severn Vale Integrated Care Board");
        }
        clerk.entersDay("/from", "2026-05-01");
        clerk.presses("Add the seat");
        clerk.sees("The seat was added.");
    }

    void appoint(String board, String seat, String office, String from) {
        clerk.open(board + "/terms/new");
        clerk.chooses("/seat", seat);
        clerk.chooses("/person", office);
        clerk.entersDay("/from", from);
        clerk.presses("Appoint");
        clerk.sees("The appointment was made.");
    }
}
