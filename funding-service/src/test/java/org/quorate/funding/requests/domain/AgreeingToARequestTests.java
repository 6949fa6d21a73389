package org.quorate.funding.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.requests.domain.Drafts.HEAD;
import static org.quorate.funding.requests.domain.Drafts.LEAD_MEMBER;
import static org.quorate.funding.requests.domain.Drafts.approved;
import static org.quorate.funding.requests.domain.Drafts.assessed;
import static org.quorate.funding.requests.domain.Drafts.byBody;
import static org.quorate.funding.requests.domain.Drafts.byOfficer;
import static org.quorate.funding.requests.domain.Drafts.decision;
import static org.quorate.funding.requests.domain.Drafts.events;
import static org.quorate.funding.requests.domain.Drafts.moved;
import static org.quorate.funding.requests.domain.Drafts.reserved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-FND-3")
class AgreeingToARequestTests {

    @Test
    void takes_the_body_and_the_officer() {
        Request agreed = moved(reserved().hear(byBody("agreed")));
        Progress both = agreed.hear(byOfficer("agreed"));

        assertThat(agreed.word()).isEqualTo("agreed");
        assertThat(moved(both).word()).isEqualTo("approved");
        assertThat(events(both)).containsExactly(new RequestEvent.Agreed(agreed.id(), agreed.fund(), agreed.amount()));
    }

    @Test
    void takes_them_in_either_order() {
        Request officerFirst = moved(reserved().hear(byOfficer("agreed")));
        Progress both = officerFirst.hear(byBody("agreed"));

        assertThat(officerFirst.word()).isEqualTo("reserved");
        assertThat(moved(both).word()).isEqualTo("approved");
        assertThat(events(both)).hasSize(1);
    }

    @Test
    void commits_nothing_on_the_word_of_the_body_alone() {
        assertThat(events(reserved().hear(byBody("agreed")))).isEmpty();
    }

    @Test
    void is_nothing_for_another_body() {
        assertThat(reserved().hear(decision(new Decision.ByBody("gloucester-ilp"), "agreed")))
                .isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    @Rule("R-DEC-3")
    void is_nothing_for_another_officer() {
        assertThat(reserved().hear(decision(new Decision.ByOfficer("Head of Finance", LEAD_MEMBER), "agreed")))
                .isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    @Rule("R-DEC-3")
    void is_nothing_for_the_officer_who_consulted_another_member() {
        assertThat(reserved().hear(decision(new Decision.ByOfficer(HEAD, "Lead Member for Finance"), "agreed")))
                .isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    void knows_an_office_however_it_is_capitalised() {
        Decision decision = decision(new Decision.ByOfficer(" head of development services", LEAD_MEMBER), "agreed");

        assertThat(moved(reserved().hear(decision)).consents().officer()).isNotNull();
    }

    @Test
    void ends_it_when_the_body_rejects_it() {
        Request before = moved(reserved().hear(byOfficer("agreed")));
        Decision rejection = byBody("rejected");

        Progress progress = before.hear(rejection);

        assertThat(moved(progress).word()).isEqualTo("refused");
        assertThat(events(progress))
                .containsExactly(new RequestEvent.Refused(before.id(), before.fund(), rejection.id()));
    }

    @Test
    void ends_it_when_the_officer_refuses_what_the_body_agreed() {
        Request agreed = moved(reserved().hear(byBody("agreed")));

        assertThat(moved(agreed.hear(byOfficer("rejected"))).word()).isEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noted", "deferred", "agreed in principle", "withdrawn"})
    void leaves_it_waiting_on_any_other_word(String word) {
        assertThat(reserved().hear(byBody(word))).isEqualTo(new Progress.Unmoved("\"" + word + "\" leaves it open"));
    }

    @Test
    void stands_by_the_first_decision_of_a_side() {
        Request agreed = moved(reserved().hear(byBody("agreed")));

        assertThat(agreed.hear(byBody("agreed"))).isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    void is_not_undone_once_both_have_agreed() {
        assertThat(approved().hear(byBody("rejected"))).isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    void counts_when_it_comes_before_the_news_that_the_amount_is_reserved() {
        Request early = moved(assessed().hear(byOfficer("agreed")));
        Progress reserved = early.reserved();
        Progress both = moved(reserved).hear(byBody("agreed"));

        assertThat(early.word()).isEqualTo("assessed");
        assertThat(events(reserved)).singleElement().isInstanceOf(RequestEvent.Referred.class);
        assertThat(moved(both).word()).isEqualTo("approved");
    }

    @Test
    void of_both_before_the_news_that_the_amount_is_reserved_approves_it_then_and_refers_it_no_more() {
        Request early = moved(moved(assessed().hear(byOfficer("agreed"))).hear(byBody("agreed")));

        Progress reserved = early.reserved();

        assertThat(moved(reserved).word()).isEqualTo("approved");
        assertThat(events(reserved)).singleElement().isInstanceOf(RequestEvent.Agreed.class);
    }
}
