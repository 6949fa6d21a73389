package org.quorate.local.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of the story send. */
final class StoryRequests {
    private static final String TITLE = "Brockworth pilot: community engager and asset mapping";

    private StoryRequests() {}

    static Map<String, Object> fund(String body, String officer, String leadMember) {
        return Map.of(
                "name", "Tewkesbury ILP fund",
                "source", "District allocation for integrated locality partnerships",
                "purpose", "Community-led projects that reduce health inequalities in the borough",
                "accountableBody", "Tewkesbury Borough Council",
                "locality", "Tewkesbury",
                "total", pounds("250000.00"),
                "conditions",
                        List.of(
                                Map.of("key", "health-inequalities", "text", "Designed to address health inequalities"),
                                Map.of(
                                        "key", "slc",
                                        "text",
                                                "Strengthening Local Communities: communities lead design, co-ordination and delivery")),
                "agreedWith", body,
                "approval", Map.of("officer", officer, "inConsultationWith", leadMember),
                "start", "2022-04-01");
    }

    static Map<String, Object> brockworth() {
        return Map.of(
                "name", "Brockworth pilot",
                "lead", "Brockworth Parish Council",
                "place", "Brockworth",
                "approach", "The parish council employs a community engager",
                "stage", "evidence gathering and consultation");
    }

    static Map<String, Object> tewkesbury() {
        return Map.of(
                "name", "Tewkesbury pilot: Connecting Communities",
                "lead", "Tewkesbury Borough ILP",
                "place", "Tewkesbury",
                "approach", "Asset mapping workshops, and engagement of local groups",
                "stage", "evidence gathering and consultation");
    }

    static Map<String, Object> request(String fund, String project) {
        return Map.of(
                "fund", fund,
                "project", project,
                "title", TITLE,
                "amount", pounds("40000.00"),
                "evidence",
                        List.of(
                                Map.of(
                                        "condition", "health-inequalities",
                                        "text", "Works in the neighbourhoods with the widest gaps in healthy life."),
                                Map.of(
                                        "condition", "slc",
                                        "text", "Residents designed the project and will run it with the engager.")));
    }

    static Map<String, Object> agendaItem(String forwardPlanItem) {
        return Map.of(
                "title",
                TITLE,
                "purpose",
                List.of("decision"),
                "sponsor",
                "Community and Economic Development Manager",
                "organisation",
                "Tewkesbury Borough Council",
                "recommendations",
                List.of("Agree the spend of £40,000.00 from the Tewkesbury ILP fund"),
                "financialImplications",
                "£40,000.00 is reserved in the fund",
                "matter",
                forwardPlanItem);
    }

    static Map<String, Object> motion(String meeting, JsonNode item) {
        return Map.of(
                "meeting",
                meeting,
                "item",
                item.get("id").asString(),
                "text",
                "That the spend of £40,000.00 on the Brockworth pilot is agreed.",
                "kind",
                "ordinary",
                "subject",
                item.get("subject"));
    }

    static Map<String, Object> officerDecision(String request, String officer, String leadMember) {
        return Map.of(
                "officer",
                officer,
                "inConsultationWith",
                leadMember,
                "text",
                "The plan lines of the Brockworth pilot, £40,000.00, are agreed.",
                "subject",
                Map.of("service", "funding", "type", "spend-request", "id", request));
    }

    /** {@code attempt} keeps a refused first try apart from the one that is accepted. */
    static Map<String, Object> recording(String attempt) {
        return Map.of(
                "reasons",
                "The conditions are met and the partnership has agreed the spend.",
                "alternatives",
                List.of(attempt.equals("early") ? "None" : "Not to fund the pilot"),
                "conflicts",
                List.of(),
                "decidedOn",
                "2022-06-20");
    }

    private static Map<String, String> pounds(String amount) {
        return Map.of("amount", amount, "currency", "GBP");
    }
}
