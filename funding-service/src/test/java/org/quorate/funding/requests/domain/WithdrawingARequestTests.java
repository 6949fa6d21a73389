package org.quorate.funding.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.requests.domain.Drafts.approved;
import static org.quorate.funding.requests.domain.Drafts.byBody;
import static org.quorate.funding.requests.domain.Drafts.byOfficer;
import static org.quorate.funding.requests.domain.Drafts.empty;
import static org.quorate.funding.requests.domain.Drafts.moved;
import static org.quorate.funding.requests.domain.Drafts.reserved;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-3")
class WithdrawingARequestTests {

    @Test
    void ends_a_draft() {
        assertThat(withdrawn(empty()).word()).isEqualTo("withdrawn");
    }

    @Test
    void ends_what_waits_for_agreement_and_says_so() {
        Request request = moved(reserved().hear(byBody("agreed")));

        assertThat(((Withdrawing.Withdrawn) request.withdraw()).events())
                .containsExactly(new RequestEvent.Withdrawn(request.id(), request.fund()));
    }

    @Test
    void comes_too_late_once_both_have_agreed() {
        assertThat(approved().withdraw()).isEqualTo(new Withdrawing.TooLate("approved"));
        assertThat(moved(approved().committed()).withdraw()).isEqualTo(new Withdrawing.TooLate("committed"));
    }

    @Test
    void leaves_nothing_to_decide() {
        assertThat(withdrawn(reserved()).hear(byOfficer("agreed"))).isInstanceOf(Progress.Unmoved.class);
    }

    private static Request withdrawn(Request request) {
        return ((Withdrawing.Withdrawn) request.withdraw()).request();
    }
}
