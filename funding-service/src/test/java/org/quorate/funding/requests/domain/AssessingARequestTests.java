package org.quorate.funding.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.funding.requests.domain.Drafts.ASSESSOR;
import static org.quorate.funding.requests.domain.Drafts.INEQUALITIES;
import static org.quorate.funding.requests.domain.Drafts.PARISH;
import static org.quorate.funding.requests.domain.Drafts.SLC;
import static org.quorate.funding.requests.domain.Drafts.answered;
import static org.quorate.funding.requests.domain.Drafts.assessed;
import static org.quorate.funding.requests.domain.Drafts.assessment;
import static org.quorate.funding.requests.domain.Drafts.empty;
import static org.quorate.funding.requests.domain.Drafts.met;
import static org.quorate.funding.requests.domain.Drafts.reserved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-2")
class AssessingARequestTests {

    @Test
    void finds_it_ready_when_every_condition_is_met() {
        assertThat(assessed().word()).isEqualTo("assessed");
        assertThat(assessed().readiness()).isEqualTo(new Readiness.Ready());
    }

    @Test
    void leaves_it_a_draft_while_one_condition_is_not_assessed() {
        Request half = met(answered(), SLC);

        assertThat(half.word()).isEqualTo("draft");
        assertThat(half.readiness()).isEqualTo(new Readiness.Unmet(List.of(INEQUALITIES)));
    }

    @Test
    void finds_it_not_ready_when_a_condition_is_not_met() {
        Request unmet = assess(assessed(), SLC, false);

        assertThat(unmet.readiness()).isEqualTo(new Readiness.Unmet(List.of(SLC)));
    }

    @Test
    void is_refused_to_the_applicant() {
        assertThat(answered().assess(SLC, assessment(true, PARISH))).isEqualTo(new Assessing.OwnRequest());
    }

    @Test
    void is_refused_to_the_applicant_under_another_title() {
        Person sameAccount = new Person(PARISH.account(), "Secretary of the steering group");

        assertThat(answered().assess(SLC, assessment(true, sameAccount))).isEqualTo(new Assessing.OwnRequest());
    }

    @Test
    void cannot_find_met_what_has_no_evidence() {
        assertThat(empty().assess(SLC, assessment(true, ASSESSOR))).isEqualTo(new Assessing.NoEvidence(SLC));
    }

    @Test
    void can_find_unmet_what_has_no_evidence() {
        assertThat(empty().assess(SLC, assessment(false, ASSESSOR))).isInstanceOf(Assessing.Assessed.class);
    }

    @Test
    void is_refused_for_what_is_no_condition_of_the_fund() {
        assertThat(answered().assess("match-funding", assessment(true, ASSESSOR)))
                .isEqualTo(new Assessing.NoSuchCondition("match-funding"));
    }

    @Test
    void is_refused_once_it_is_submitted() {
        assertThat(reserved().assess(SLC, assessment(false, ASSESSOR)))
                .isEqualTo(new Assessing.NoLongerADraft("reserved"));
    }

    @Test
    void counts_for_the_evidence_that_was_assessed_and_for_no_other() {
        Answering answering = assessed().answer(SLC, "Something else", PARISH);

        assertThat(((Answering.Answered) answering).request().readiness()).isEqualTo(new Readiness.Unmet(List.of(SLC)));
    }

    @Test
    void is_of_evidence_that_the_applicant_alone_can_give() {
        assertThat(empty().answer(SLC, "Let me help", ASSESSOR)).isEqualTo(new Answering.NotTheApplicant());
    }

    private static Request assess(Request request, String condition, boolean met) {
        return ((Assessing.Assessed) request.assess(condition, assessment(met, ASSESSOR))).request();
    }
}
