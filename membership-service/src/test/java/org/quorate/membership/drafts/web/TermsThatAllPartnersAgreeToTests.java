package org.quorate.membership.drafts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-4")
class TermsThatAllPartnersAgreeToTests {

    private static final List<String> SEVEN = List.of(
            "Purpose",
            "Objectives",
            "Group responsibilities",
            "Links to the Conference and LAA",
            "Links to wider work",
            "Ways of working",
            "Membership");

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;
    private String council;
    private String health;

    @BeforeEach
    void aThematicGroupOfTwoPartners() {
        clerk = Clerk.ofCounty(api);
        body = Clerk.created(clerk.post(
                "bodies", Map.of("name", "Healthy City", "kind", "LSP thematic group", "formed", "2010-01-01")));
        council = clerk.organisation("City council");
        health = clerk.organisation("NHS Gloucestershire");
        clerk.seat(body, "Sports development", council, null);
        clerk.seat(body, "Public health", health, null);
    }

    @Test
    void are_in_force_only_when_every_partner_has_agreed() {
        String draft = Clerk.created(clerk.post(drafts(), terms(SEVEN)));
        ApiAnswer first = agree(draft, council, "2018-05-01");
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.text("/agreements/awaited/0/name")).isEqualTo("NHS Gloucestershire");

        ApiAnswer early = adopt(draft, "2018-06-01");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.rule()).isEqualTo("R-MEM-4");
        assertThat(early.text("/detail")).contains("still to agree: NHS Gloucestershire");

        agree(draft, health, "2018-05-20");
        assertThat(adopt(draft, "2018-05-19").text("/errors/0/pointer")).isEqualTo("/inForceFrom");
        assertThat(adopt(draft, "2018-05-20").text("/status")).isEqualTo("adopted");
    }

    @Test
    void cover_seven_parts() {
        String draft = Clerk.created(clerk.post(drafts(), terms(SEVEN.subList(0, 6))));
        agree(draft, council, "2018-05-01");
        ApiAnswer agreed = agree(draft, health, "2018-05-01");
        assertThat(agreed.text("/missingParts/0")).isEqualTo("Membership");

        ApiAnswer refused = adopt(draft, "2018-06-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/parts");
        assertThat(refused.text("/detail")).isEqualTo("must cover: Membership");
    }

    @Test
    void are_agreed_to_anew_once_they_say_something_else() {
        String draft = Clerk.created(clerk.post(drafts(), terms(SEVEN)));
        agree(draft, council, "2018-05-01");
        agree(draft, health, "2018-05-01");

        Map<String, Object> other = terms(SEVEN);
        other.put("title", "Another title");
        String path = clerk.path(drafts() + "/" + draft);
        assertThat(clerk.speaking().put(path, other).at("/agreements/recorded").size())
                .isEqualTo(2);
        List<String> more = new ArrayList<>(SEVEN);
        more.add("Review");
        assertThat(clerk.speaking()
                        .put(path, terms(more))
                        .at("/agreements/recorded")
                        .size())
                .isZero();
        assertThat(adopt(draft, "2018-06-01").status()).isEqualTo(409);
    }

    @Test
    void do_not_come_about_without_a_draft() {
        Map<String, Object> direct = new HashMap<>(Map.of("inForceFrom", "2018-06-01"));
        direct.putAll(content(SEVEN));

        ApiAnswer refused = clerk.post("bodies/" + body + "/constitutions", direct);

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.rule()).isEqualTo("R-MEM-4");
    }

    @Test
    void are_agreed_to_by_those_who_fill_seats_once_and_not_ahead() {
        String draft = Clerk.created(clerk.post(drafts(), terms(SEVEN)));

        assertThat(agree(draft, clerk.organisation("Somebody else"), "2018-05-01")
                        .text("/errors/0/pointer"))
                .isEqualTo("/organisation");
        assertThat(agree(draft, java.util.UUID.randomUUID().toString(), "2018-05-01")
                        .text("/errors/0/pointer"))
                .isEqualTo("/organisation");
        assertThat(agree(draft, council, "2119-05-01").text("/errors/0/pointer"))
                .isEqualTo("/on");
        assertThat(agree(draft, council, "2018-05-01").status()).isEqualTo(200);
        assertThat(agree(draft, council, "2018-05-02").status()).isEqualTo(409);
    }

    @Test
    void are_asked_of_any_body_whose_own_requirements_say_so() {
        String board = clerk.body("Alliance");
        clerk.seat(board, "Council", council, null);
        clerk.seat(board, "Council again", council, null);
        clerk.post(
                "bodies/" + board + "/requirement-sets",
                Map.of(
                        "key", "alliance",
                        "name", "Alliance agreement",
                        "from", "2018-01-01",
                        "terms",
                                Map.of("parts", List.of("Purpose"), "agreedByAll", true, "law", "Alliance agreement")));
        String path = "bodies/" + board + "/constitutions/drafts";
        String draft = Clerk.created(clerk.post(path, terms(List.of("Purpose"))));

        assertThat(clerk.post(path + "/" + draft + "/adoption", Map.of("inForceFrom", "2018-06-01"))
                        .status())
                .isEqualTo(409);
        clerk.post(path + "/" + draft + "/agreements", Map.of("organisation", council, "on", "2018-05-01"));
        assertThat(clerk.post(path + "/" + draft + "/adoption", Map.of("inForceFrom", "2018-06-01"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void are_what_compliance_asks_after_with_advice_that_is_flagged_and_refuses_nothing() {
        ApiAnswer before = clerk.get("bodies/" + body + "/compliance?on=2018-06-01");
        assertThat(before.at("/sets/0/terms/missingParts").size()).isEqualTo(7);
        assertThat(before.at("/sets/0/terms/awaited").size()).isEqualTo(2);

        String draft = Clerk.created(clerk.post(drafts(), terms(SEVEN)));
        agree(draft, council, "2018-05-01");
        agree(draft, health, "2018-05-01");
        adopt(draft, "2018-06-01");

        ApiAnswer after = clerk.get("bodies/" + body + "/compliance?on=2018-06-01");
        assertThat(after.at("/compliant").asBoolean()).isTrue();
        assertThat(after.text("/sets/0/advice/0/title"))
                .isEqualTo("The chair or vice-chair should sit on the executive");
        assertThat(after.at("/sets/0/advice/0/followed").asBoolean()).isFalse();
    }

    private String drafts() {
        return "bodies/" + body + "/constitutions/drafts";
    }

    private ApiAnswer agree(String draft, String organisation, String on) {
        return clerk.post(drafts() + "/" + draft + "/agreements", Map.of("organisation", organisation, "on", on));
    }

    private ApiAnswer adopt(String draft, String from) {
        return clerk.post(drafts() + "/" + draft + "/adoption", Map.of("inForceFrom", from));
    }

    private static Map<String, Object> terms(List<String> titles) {
        return new HashMap<>(Map.of("terms", content(titles)));
    }

    private static Map<String, Object> content(List<String> titles) {
        return Map.of(
                "voting",
                Map.of("by", "member"),
                "quorum",
                Map.of("members", 2),
                "parts",
                titles.stream()
                        .map(title -> Map.of("title", title, "text", "What is said of it."))
                        .toList());
    }
}
