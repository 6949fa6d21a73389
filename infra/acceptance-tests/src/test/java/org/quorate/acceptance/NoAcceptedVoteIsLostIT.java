package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.DemoApi;
import tools.jackson.databind.JsonNode;

/** Many vote, and half of them change their minds, while what takes their votes is killed (-9): what was accepted is counted, once. */
class NoAcceptedVoteIsLostIT {

    private static final int MEMBERS = 40;
    private static final int BEFORE_IT_IS_KILLED = 15;

    @Test
    void although_the_service_is_killed_while_the_vote_is_open_and_again_before_it_is_closed(@TempDir Path data)
            throws Exception {
        try (Told told = Told.on(data)) {
            told.story().registerTenants();
            Crowd crowd = new Crowd(told.api());
            Board board = crowd.of(MEMBERS);
            String motion = opened(told.api(), crowd.meets(board));

            Map<String, String> accepted = voteWhileItIsKilled(told, board, motion);
            told.suite().kill("meetings");
            told.suite().restart("meetings");
            JsonNode closed = told.api().post(Crowd.CLERK, Crowd.OWN + "/motions/" + motion + "/closure");

            assertThat(accepted).hasSize(MEMBERS);
            assertThat(closed.at("/result/votes")).hasSize(MEMBERS);
            Map<String, String> counted = new TreeMap<>();
            closed.at("/result/votes")
                    .forEach(vote -> counted.put(
                            vote.get("member").asString(), vote.get("choice").asString()));
            assertThat(counted).isEqualTo(accepted);
            assertThat(closed.at("/result/for").asInt()).isEqualTo(MEMBERS / 2);
            assertThat(closed.at("/result/against").asInt()).isEqualTo(MEMBERS / 2);
        }
    }

    private static String opened(DemoApi api, String meeting) {
        String motion = api.post(
                        Crowd.CLERK, Crowd.OWN + "/motions", Map.of("meeting", meeting, "text", "That it be so"))
                .get("id")
                .asString();
        api.post(Crowd.CLERK, Crowd.OWN + "/motions/" + motion + "/opening");
        return motion;
    }

    /** The last choice of each that was accepted. */
    private static Map<String, String> voteWhileItIsKilled(Told told, Board board, String motion) throws Exception {
        Map<String, String> accepted = new ConcurrentSkipListMap<>();
        CountDownLatch some = new CountDownLatch(BEFORE_IT_IS_KILLED);
        try (ExecutorService voters = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> votes = new ArrayList<>();
            List<String> offices = List.copyOf(board.people().keySet());
            for (String office : offices) {
                boolean changes = offices.indexOf(office) % 2 == 1;
                String person = board.people().get(office);
                Callable<Boolean> voting = () -> {
                    vote(told.api(), motion, person, "for");
                    accepted.put(office, "for");
                    some.countDown();
                    if (changes) {
                        vote(told.api(), motion, person, "against");
                        accepted.put(office, "against");
                    }
                    return true;
                };
                votes.add(voters.submit(voting));
            }
            some.await();
            told.suite().kill("meetings");
            told.suite().restart("meetings");
            for (Future<Boolean> vote : votes) {
                vote.get();
            }
        }
        return accepted;
    }

    /** As a careful client votes: again under the same key, as long as there is no answer. */
    private static void vote(DemoApi api, String motion, String person, String choice) {
        HttpResponse<String> answer = api.postAnyway(
                Crowd.CLERK, Crowd.OWN + "/motions/" + motion + "/ballots", Map.of("person", person, "choice", choice));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }
}
