package org.quorate.funding.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.requests.domain.Drafts.ASSESSOR;
import static org.quorate.funding.requests.domain.Drafts.ILP;
import static org.quorate.funding.requests.domain.Drafts.PARISH;
import static org.quorate.funding.requests.domain.Drafts.SLC;
import static org.quorate.funding.requests.domain.Drafts.assessed;
import static org.quorate.funding.requests.domain.Drafts.assessment;
import static org.quorate.funding.requests.domain.Drafts.byBody;
import static org.quorate.funding.requests.domain.Drafts.events;
import static org.quorate.funding.requests.domain.Drafts.moved;
import static org.quorate.funding.requests.domain.Drafts.reserved;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule({"R-FND-2", "R-FND-3"})
class ReservingForARequestTests {

    @Test
    void refers_it_to_the_body_of_its_fund() {
        Request request = assessed();

        Progress progress = request.reserved();

        assertThat(moved(progress).word()).isEqualTo("reserved");
        assertThat(events(progress))
                .containsExactly(new RequestEvent.Referred(
                        request.id(),
                        request.fund(),
                        request.project(),
                        request.title(),
                        request.amount(),
                        ILP,
                        PARISH));
    }

    @Test
    void heard_twice_refers_it_once() {
        assertThat(reserved().reserved()).isInstanceOf(Progress.Unmoved.class);
    }

    @Test
    void has_it_say_again_that_it_was_withdrawn_so_that_the_amount_is_released() {
        Request withdrawn = ((Withdrawing.Withdrawn) assessed().withdraw()).request();

        Progress progress = withdrawn.reserved();

        assertThat(moved(progress)).isEqualTo(withdrawn);
        assertThat(events(progress)).containsExactly(new RequestEvent.Withdrawn(withdrawn.id(), withdrawn.fund()));
    }

    @Test
    void has_it_say_again_that_it_was_refused_so_that_the_amount_is_released() {
        Request refused = moved(assessed().hear(byBody("rejected")));

        assertThat(events(refused.reserved())).singleElement().isInstanceOf(RequestEvent.Refused.class);
    }

    @Test
    void ends_it_when_a_condition_was_found_unmet_at_that_very_moment() {
        Request unmet = ((Assessing.Assessed) assessed().assess(SLC, assessment(false, ASSESSOR))).request();

        Progress progress = unmet.reserved();

        assertThat(moved(progress).word()).isEqualTo("refused");
        assertThat(events(progress)).containsExactly(new RequestEvent.Refused(unmet.id(), unmet.fund(), null));
    }
}
