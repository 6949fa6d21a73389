package org.quorate.acceptance;

/** What a clerk does over and over when a board is filled, on the pages of one tenant. */
record ClerkAtWork(Visitor clerk, String tenant) {

    /** Whom the law wants on a board: the seat, and by what ground. */
    record Wanted(String office, String ground) {}

    /** From the page of a board; the first try is refused. */
    void draftsAndAdoptsTerms(String inForceFrom) {
        clerk.follows("Terms of reference, now and before");
        clerk.follows("Draft new terms");
        clerk.enters("/title", "First terms");
        clerk.ticks("/voting/by", "member");
        clerk.enters("/quorum/members", "0");
        clerk.presses("Save the draft");
        clerk.sees("There is a problem");
        clerk.enters("/quorum/members", "3");
        clerk.enters("/membership/resignationNotice.number", "1");
        clerk.chooses("/membership/resignationNotice.unit", "months");
        clerk.presses("Save the draft");
        clerk.sees("The draft was saved.");

        clerk.follows("Change the draft");
        clerk.enters("/membership/codeOfConduct/version", "2026");
        clerk.presses("Save the draft");
        clerk.sees("members accept version 2026");
        clerk.follows("Adopt");
        clerk.entersDay("/inForceFrom", inForceFrom);
        clerk.presses("Adopt them");

        clerk.sees("The terms of reference were adopted.");
    }

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
