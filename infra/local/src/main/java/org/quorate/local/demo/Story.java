package org.quorate.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How a decision releases money, told through the public API: a board and a partnership are formed, a meeting of 2019 is held again, a
 * fund is established, a pilot asks for part of it, the partnership votes, and an officer decides. Each step can be told by itself, once
 * those before it have been.
 */
public final class Story {
    public static final String COUNTY = "gloucestershire-cc";
    public static final String BOROUGH = "tewkesbury-bc";
    public static final String ICB = "nhs-gloucestershire-icb";
    public static final String CITY = "gloucester-city";

    private static final String OPERATOR = "operator";
    private static final String CLERK = "tbc-clerk";
    private static final String FINANCE = "tbc-finance";
    private static final String ASSESSOR = "tbc-community";
    private static final String APPLICANT = "brockworth-parish";
    private static final String HEAD = "tbc-head-of-development";
    private static final String HEAD_OFFICE = "Head of Development Services";
    private static final String LEAD_MEMBER = "Lead Member for Health and Wellbeing";
    private static final String OWN = "/api/" + BOROUGH;

    private final DemoApi api;
    private final StoryClock clock;

    public Story(DemoApi api) {
        this.api = api;
        this.clock = new StoryClock(api);
    }

    public void registerTenants() {
        for (Map<String, String> tenant : List.of(
                tenant(COUNTY, "Gloucestershire County Council", "council"),
                tenant(BOROUGH, "Tewkesbury Borough Council", "council"),
                tenant(ICB, "NHS Gloucestershire ICB", "icb"))) {
            register(tenant, List.of("bodies", "meetings", "funds", "indicators"));
        }
    }

    /** The city council has two groups of its partnership of 2010, with the meetings of their work plan on the calendar. */
    public void enterCityPartnership() {
        register(tenant(CITY, "Gloucester City Council", "council"), List.of("bodies", "meetings"));
        FormingBoards forming = new FormingBoards(api);
        Map<String, Board> groups = Map.of(
                "executive", forming.form("gloucester-executive.json"),
                "strategic", forming.form("gloucester-strategic.json"));
        new EnteringWorkPlans(api, clock).enter(groups, "gloucester-work-plan.json");
    }

    private void register(Map<String, String> tenant, List<String> kinds) {
        api.post(OPERATOR, "/api/tenants", tenant);
        for (String kind : kinds) {
            api.await(OPERATOR, "/api/" + tenant.get("slug") + "/" + kind, _ -> true);
        }
    }

    public Board formHealthAndWellbeingBoard() {
        return new FormingBoards(api).form("gloucestershire-hwb.json");
    }

    public Board formLocalityPartnership() {
        return new FormingBoards(api).form("tewkesbury-ilp.json");
    }

    public Board formIntegratedCarePartnership() {
        return new FormingBoards(api).form("gloucestershire-icp.json");
    }

    /** The meeting of 14 May 2019, from its calling to its end; the answer is its id. */
    public String holdMeetingOfMay2019(Board board) {
        HoldingMeetings meetings = new HoldingMeetings(api, clock);
        String meeting = meetings.callAndPublish(board, "hwb-2019-05-14.json");
        meetings.hold(board, meeting, "hwb-2019-05-14.json");
        return meeting;
    }

    /** The actions of 14 May 2019, and its minutes 11 to 20 as they were printed, published as a draft. */
    public void keepMinutesOfMay2019(Board board, String meeting) {
        new KeepingMinutes(api, clock).keep(board, meeting, "minutes-2019-05-14.json");
    }

    /** The board's next steps go their way from 2 November 2021 on, as far as the committee; the answer is their pathway's id. */
    public String takeNextSteps(Board board, Board council) {
        Board committee = new FormingBoards(api).form("county-committee.json");
        NextSteps steps = new NextSteps(api, clock);
        String pathway = steps.start(board, committee, council);
        steps.take(board, pathway, 1, "hwb-2021-11-02.json");
        steps.take(board, pathway, 2, "hwb-2022-01-18.json");
        steps.take(committee, pathway, 3, "committee-2022-03-14.json");
        return pathway;
    }

    public Board formCountyCouncil() {
        return new FormingBoards(api).form("county-council.json");
    }

    /** The full council ratifies the next steps on 9 November 2022, half a year later than was planned. */
    public void ratifyNextSteps(Board council, String pathway) {
        NextSteps steps = new NextSteps(api, clock);
        steps.take(council, pathway, 4, "council-2022-11-09.json");
        steps.awaitCompletion(council, pathway);
    }

    /** The meeting of 23 July 2019 is on the calendar with its agenda; the answer is its id. */
    public String publishMeetingOfJuly2019(Board board) {
        return new HoldingMeetings(api, clock).callAndPublish(board, "hwb-2019-07-23.json");
    }

    /** What the board expects after July: a report that comes back four times a year, and one it asked for in May. */
    public void planAhead(Board board) {
        new PlanningAhead(api).expect(board);
    }

    public void loadIndicators() {
        new LoadingIndicators(api).load("indicators.json");
    }

    public String establishFund(Board partnership) {
        clock.moveTo("2022-04-04T09:00:00+01:00");
        return id(api.post(FINANCE, OWN + "/funds", StoryRequests.fund(partnership.id(), HEAD_OFFICE, LEAD_MEMBER)));
    }

    public String startPilot() {
        String brockworth = id(api.post(FINANCE, OWN + "/projects", StoryRequests.brockworth()));
        api.post(FINANCE, OWN + "/projects", StoryRequests.tewkesbury());
        return brockworth;
    }

    /** The parish council asks for part of the fund, with evidence; the answer is the request's id. */
    public String askForMoney(String fund, String project) {
        clock.moveTo("2022-05-03T10:00:00+01:00");
        return id(api.post(APPLICANT, OWN + "/requests", StoryRequests.request(fund, project)));
    }

    /** An assessor who is not the applicant confirms the conditions, and the amount is reserved. */
    public void assessAndSubmit(String request) {
        for (String condition : List.of("health-inequalities", "slc")) {
            api.post(
                    ASSESSOR,
                    OWN + "/requests/" + request + "/assessments",
                    Map.of("condition", condition, "met", true, "note", "The evidence shows it."));
        }
        api.post(APPLICANT, OWN + "/requests/" + request + "/submission");
        api.await(APPLICANT, OWN + "/requests/" + request, told -> status(told).equals("reserved"));
    }

    /** Waits until the request stands on the partnership's forward plan; the answer is the item's id. */
    public String awaitForwardPlan(Board partnership, String request) {
        JsonNode plan = api.await(
                CLERK, forwardPlan(partnership), found -> item(found, request).isPresent());
        return item(plan, request).orElseThrow().get("id").asString();
    }

    /** The partnership meets; the answer is the motion's id, still open with all votes in. */
    public String meetAndVote(Board partnership, String item) {
        clock.moveTo("2022-05-30T09:00:00+01:00");
        String meeting = id(api.post(
                CLERK,
                OWN + "/meetings",
                Map.of(
                        "body", partnership.id(),
                        "startsAt", "2022-06-14T10:00:00+01:00",
                        "venue", "Council Offices, Tewkesbury")));
        String path = OWN + "/meetings/" + meeting;
        int members = partnership.people().size();
        api.await(CLERK, path + "/quorum", told -> told.get("membership").asInt() == members);
        api.post(CLERK, path + "/items", StoryRequests.agendaItem(item));
        clock.moveTo("2022-06-06T12:00:00+01:00");
        api.post(CLERK, path + "/publication");
        clock.moveTo("2022-06-14T10:00:00+01:00");
        partnership
                .people()
                .forEach((office, person) -> api.post(
                        CLERK,
                        path + "/attendance",
                        Map.of(
                                "person",
                                person,
                                "presence",
                                office.equals("Neighbourhood Inspector") ? "apologies" : "present")));
        JsonNode opened = api.post(CLERK, path + "/opening");
        JsonNode business = business(opened);
        String motion = id(api.post(CLERK, OWN + "/motions", StoryRequests.motion(meeting, business)));
        api.post(CLERK, OWN + "/motions/" + motion + "/opening");
        vote(partnership, motion);
        return motion;
    }

    /** The chair has the result declared; the answer is the closed motion. */
    public JsonNode closeVote(String motion) {
        clock.moveTo("2022-06-14T10:40:00+01:00");
        JsonNode closed = api.post(CLERK, OWN + "/motions/" + motion + "/closure");
        String meeting = closed.get("meeting").asString();
        clock.moveTo("2022-06-14T11:30:00+01:00");
        api.post(CLERK, OWN + "/meetings/" + meeting + "/closure");
        return closed;
    }

    public void awaitAgreedByPartnership(String request) {
        api.await(CLERK, OWN + "/requests/" + request, told -> status(told).equals("agreed"));
    }

    /** The officer's decision is drafted; the answer is its id. */
    public String draftOfficerDecision(String request) {
        clock.moveTo("2022-06-20T14:00:00+01:00");
        return id(api.post(
                HEAD, OWN + "/officer-decisions", StoryRequests.officerDecision(request, HEAD_OFFICE, LEAD_MEMBER)));
    }

    /** Tries to record the officer's decision; the answer is the status: 422 until the consultation stands. */
    public int tryRecordingOfficerDecision(String decision) {
        return api.postAnyway(
                        HEAD, OWN + "/officer-decisions/" + decision + "/recording", StoryRequests.recording("early"))
                .statusCode();
    }

    public void recordConsultation(String decision) {
        api.post(
                HEAD,
                OWN + "/officer-decisions/" + decision + "/consultation",
                Map.of("with", LEAD_MEMBER, "on", "2022-06-20", "response", "Supports the plan lines."));
    }

    public void recordOfficerDecision(String decision) {
        api.post(HEAD, OWN + "/officer-decisions/" + decision + "/recording", StoryRequests.recording("final"));
    }

    public void awaitCommitted(String request) {
        api.await(CLERK, OWN + "/requests/" + request, told -> status(told).equals("committed"));
    }

    /** Back to the real time. */
    public void end() {
        clock.reset();
    }

    private void vote(Board partnership, String motion) {
        partnership.people().forEach((office, person) -> {
            if (!office.equals("Neighbourhood Inspector")) {
                String choice = office.equals("Clinical Director") ? "abstain" : "for";
                api.post(CLERK, OWN + "/motions/" + motion + "/ballots", Map.of("person", person, "choice", choice));
            }
        });
    }

    private static JsonNode business(JsonNode meeting) {
        for (JsonNode item : meeting.get("agenda")) {
            if (item.has("subject")) {
                return item;
            }
        }
        throw new IllegalStateException("the request does not stand on the agenda: " + meeting);
    }

    private static Optional<JsonNode> item(JsonNode plan, String request) {
        for (JsonNode item : plan.get("items")) {
            if (item.at("/subject/id").asString("").equals(request)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static String forwardPlan(Board board) {
        return "/api/" + board.tenant() + "/forward-plan?body=" + board.id();
    }

    private static String status(JsonNode thing) {
        return thing.get("status").asString();
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asString();
    }

    private static Map<String, String> tenant(String slug, String name, String kind) {
        return Map.of("slug", slug, "name", name, "kind", kind);
    }
}
