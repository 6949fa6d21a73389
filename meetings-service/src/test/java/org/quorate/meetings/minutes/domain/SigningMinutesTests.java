package org.quorate.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.minutes.domain.Status.Signature;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.testkit.Rule;

@Rule("R-MTG-11")
class SigningMinutesTests {

    private final Meeting july = MinutesOfMay.july(Hwb.THERE_IN_MAY);
    private final Signature signature =
            new Signature("County councillor 4", true, july.startsAt(), Hash.of("what they say"));

    @Test
    void follows_their_approval() {
        assertThat(refusal(MinutesOfMay.draft().sign(signature))).isInstanceOf(MinutesRefusal.NotSo.class);
        assertThat(refusal(MinutesOfMay.published().sign(signature))).isInstanceOf(MinutesRefusal.NotSo.class);
        assertThat(signed().status().word()).isEqualTo("signed");
    }

    @Test
    void is_the_last_thing_that_happens_to_them() {
        Minutes signed = signed();

        assertThat(refusal(signed.sign(signature))).isInstanceOf(MinutesRefusal.NotSo.class);
        assertThat(refusal(signed.edit(signed.attended(), signed.numbering(), signed.items(), MinutesOfMay.NOW)))
                .isInstanceOf(MinutesRefusal.NotSo.class);
        assertThat(refusal(signed.publish(MinutesOfMay.NOW))).isInstanceOf(MinutesRefusal.NotSo.class);
        assertThat(refusal(signed.approve(MinutesOfMay.approval(july), july, Hwb.roll())))
                .isEqualTo(new MinutesRefusal.NotSo("signed", "published, and not yet approved"));
    }

    private Minutes signed() {
        Minutes approved = next(MinutesOfMay.published().approve(MinutesOfMay.approval(july), july, Hwb.roll()));
        return next(approved.sign(signature));
    }

    @Test
    void empty_minutes_are_not_even_published() {
        Minutes draft = MinutesOfMay.draft();
        Minutes empty = next(draft.edit(draft.attended(), draft.numbering(), List.of(), MinutesOfMay.NOW));

        assertThat(refusal(empty.publish(MinutesOfMay.NOW))).isEqualTo(new MinutesRefusal.NothingInThem());
    }
}
