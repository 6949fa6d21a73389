package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.demo.Story;
import org.quorate.local.demo.StoryClock;
import tools.jackson.databind.JsonNode;

/** Two instances of each service behind one gateway: work is shared, order is kept, nothing is done twice. */
class TwoInstancesShareTheWorkIT {

    private static final String CLERK = "tbc-clerk";
    private static final String OWN = "/api/" + Story.BOROUGH;
    private static final int DECISIONS = 60;

    @Test
    void decisions_entered_at_once_through_both_are_numbered_and_told_in_order_and_once(@TempDir Path data)
            throws Exception {
        try (Told told = Told.onTwoInstancesOfEach(data)) {
            told.story().registerTenants();
            Board partnership = told.story().formLocalityPartnership();
            String meeting = openMeeting(told.api(), partnership);

            enterAtOnce(told.api(), meeting);

            JsonNode register = told.api()
                    .await(
                            CLERK,
                            OWN + "/decisions?limit=200&body=" + partnership.id(),
                            found -> found.get("items").size() >= DECISIONS);
            assertThat(register.get("items"))
                    .extracting(entry -> entry.get("number").asInt())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, DECISIONS).boxed().toList());
            assertThat(numbersToldOnKafka(told))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize(DECISIONS);
            for (String instance : List.of("meetings-1", "meetings-2", "membership-1", "membership-2")) {
                assertThat(requestsServedBy(told, instance)).as(instance).isPositive();
            }
        }
    }

    @Test
    void a_whole_story_goes_through_them_while_one_instance_of_each_is_killed(@TempDir Path data) {
        try (Told told = Told.onTwoInstancesOfEach(data)) {
            Story story = told.story();
            story.registerTenants();
            Board partnership = story.formLocalityPartnership();
            told.suite().kill("membership-1");
            Told.Asked asked = told.ask(partnership);
            told.suite().kill("meetings-2");
            told.suite().kill("funding-1");
            story.closeVote(story.meetAndVote(partnership, asked.planItem()));
            story.awaitAgreedByPartnership(asked.request());
            String decision = story.draftOfficerDecision(asked.request());
            story.recordConsultation(decision);
            story.recordOfficerDecision(decision);
            story.awaitCommitted(asked.request());

            Balances.of(told.api(), asked.fund()).are("0.00", "40000.00");
        }
    }

    private static String openMeeting(DemoApi api, Board partnership) {
        StoryClock clock = new StoryClock(api);
        clock.moveTo("2022-05-30T09:00:00+01:00");
        api.await(CLERK, OWN + "/meetings?body=" + partnership.id(), _ -> true);
        String meeting = api.post(
                        CLERK,
                        OWN + "/meetings",
                        java.util.Map.of(
                                "body",
                                partnership.id(),
                                "startsAt",
                                "2022-06-14T10:00:00+01:00",
                                "venue",
                                "Tewkesbury"))
                .get("id")
                .asString();
        api.post(CLERK, OWN + "/meetings/" + meeting + "/publication");
        clock.moveTo("2022-06-14T10:00:00+01:00");
        partnership
                .people()
                .values()
                .forEach(person -> api.post(
                        CLERK,
                        OWN + "/meetings/" + meeting + "/attendance",
                        java.util.Map.of("person", person, "presence", "present")));
        api.post(CLERK, OWN + "/meetings/" + meeting + "/opening");
        return meeting;
    }

    private static void enterAtOnce(DemoApi api, String meeting) throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(6)) {
            List<Callable<JsonNode>> entries = new ArrayList<>();
            for (int i = 1; i <= DECISIONS; i++) {
                String text = "Report " + i + " is noted.";
                entries.add(() -> api.post(
                        CLERK,
                        OWN + "/meetings/" + meeting + "/decisions",
                        java.util.Map.of("word", "noted", "text", text)));
            }
            for (Future<JsonNode> entered : clerks.invokeAll(entries)) {
                entered.get();
            }
        }
    }

    private static List<Integer> numbersToldOnKafka(Told told) {
        try (Partner partner = new Partner(told.brokers(), "decisions")) {
            return partner.awaitOne(decision -> decision.get("number").asInt() == DECISIONS).stream()
                    .map(TwoInstancesShareTheWorkIT::number)
                    .toList();
        }
    }

    private static int number(CloudEvent event) {
        return Partner.data(event).get("number").asInt();
    }

    private static double requestsServedBy(Told told, String instance) throws Exception {
        HttpResponse<String> metrics = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(told.suite().uri(instance) + "/actuator/prometheus"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return metrics.body()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count") && line.contains("/api/"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
