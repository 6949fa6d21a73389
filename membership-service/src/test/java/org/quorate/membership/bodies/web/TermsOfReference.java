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
                          "standingItems": ["Apologies for absence", "Declarations of interest"],
                          "report": {"headings": [{"title": "Sponsor"}, {"title": "Author"}, {"title": "Organisation"},
                                                  {"title": "Key issues"},
                                                  {"title": "Recommendations", "required": true},
                                                  {"title": "Financial and resource implications"}]}},
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

    /** Everything that terms of reference can say; the body BOARD is to be put in. */
    static final String IN_FULL = """
            {"inForceFrom": "2018-04-01",
             "parts": [{"title": "Purpose", "text": "To serve the board."},
                       {"title": "Objectives", "text": "Papers in time.\\nMinutes in time."}],
             "voting": {"by": "unit", "units": ["NHS", "Councils", "Police"],
                        "majorities": [{"motion": "expulsion", "share": {"numerator": 2, "denominator": 3},
                                        "moreThan": false}],
                        "castingVote": {"heldBy": "none", "withinOwnAuthority": false},
                        "consensusFirst": true, "absentVoting": false,
                        "elections": {"secret": true, "tieRule": "lot"}},
             "quorum": {"members": 3, "units": 2, "waitWithout": "PT30M",
                        "including": [{"of": "unit", "name": "NHS", "atLeast": 1},
                                      {"of": "organisation", "name": "Borough council", "atLeast": 1},
                                      {"of": "sector", "name": "police", "atLeast": 1},
                                      {"of": "ground", "name": "councillor", "atLeast": 1}]},
             "meetings": {"clearDaysNotice": 5, "questionsClose": {"daysBefore": 7, "at": "10:00:00"},
                          "frequency": {"atMostEvery": "P4M", "timesAYear": 8, "separateAYear": 1,
                                        "aroundBody": "BOARD"},
                          "minutesNumbering": "calendar-year", "inPublic": false,
                          "standingItems": ["Apologies for absence"],
                          "report": {"headings": [{"title": "Key issues", "required": false},
                                                  {"title": "Recommendations", "required": true},
                                                  {"title": "Contact officer", "required": false}]}},
             "membership": {"substitutes": {"allowed": true, "timesAYear": 3, "year": "rolling"},
                            "attendance": {"numerator": 1, "denominator": 2},
                            "resignationNotice": "P1M", "chairTerm": "P2Y", "termOfOffice": "two years",
                            "seatsPerOrganisation": 2,
                            "codeOfConduct": {"version": "2010", "beforeVoting": true},
                            "inAttendance": ["Clerk", "Solicitor"],
                            "cessation": ["change of employer", "moving out of the area"],
                            "expulsion": "by two thirds of the members present and voting, after an offer to be heard"}}
            """;

    private TermsOfReference() {}
}
