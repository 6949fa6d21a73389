package org.quorate.membership.bodies.web;

/** Constitutions as a clerk sends them. */
final class TermsOfReference {

    static final String OF_THE_HWB = """
            {"inForceFrom": "2018-04-01",
             "voting": {"by": "unit",
                        "units": ["NHS", "County council", "Healthwatch", "District councils", "NHS England",
                                  "PCC and Constabulary"],
                        "castingVote": {"heldBy": "chair"}},
             "quorum": {"fraction": {"numerator": 1, "denominator": 4}, "fractionOf": "members", "units": 4},
             "meetings": {"clearDaysNotice": 5, "questionsClose": {"daysBefore": 7, "at": "10:00"},
                          "minutesNumbering": "municipal-year", "inPublic": true,
                          "standingItems": ["Apologies for absence", "Declarations of interest"]},
             "membership": {"substitutes": {"allowed": true, "notice": "P7D"}}}
            """;

    static final String OF_THE_LSP = """
            {"inForceFrom": "2010-07-01",
             "voting": {"by": "member", "consensusFirst": true,
                        "majorities": [{"motion": "expulsion", "share": {"numerator": 2, "denominator": 3}}],
                        "castingVote": {"heldBy": "chair", "withinOwnAuthority": true}},
             "quorum": {"members": 5, "waitWithout": "PT30M"},
             "meetings": {"frequency": {"atMostEvery": "P4M"}},
             "membership": {"substitutes": {"allowed": true, "timesAYear": 3}, "resignationNotice": "P1M",
                            "attendance": {"numerator": 1, "denominator": 2}, "chairTerm": "P2Y"}}
            """;

    private TermsOfReference() {}
}
