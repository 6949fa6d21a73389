package org.quorate.local.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingARegisterTests {
    private Published register;

    @BeforeEach
    void publish() throws JOSEException {
        register = new Published(4);
    }

    @Test
    void holds_where_nobody_has_touched_it() {
        assertThat(verdict()).isEqualTo(new Verdict.Intact(register.head(4), 0));
    }

    @Test
    void is_broken_at_the_entry_that_was_altered() {
        register.alter(2, "Something else");

        assertThat(broken().number()).isEqualTo(2);
        assertThat(broken().why()).contains("altered");
    }

    @Test
    void is_broken_where_two_entries_were_swapped() {
        register.swap(2);

        assertThat(broken().number()).isEqualTo(2);
    }

    @Test
    void is_broken_behind_its_end_where_the_last_entries_were_taken_out() {
        register.takeOutLast();
        register.takeOutLast();

        assertThat(broken().number()).isEqualTo(3);
        assertThat(broken().why()).contains("ends with 2", "entry 4 was signed");
    }

    @Test
    void is_broken_by_its_signatures_where_every_hash_was_reckoned_anew() throws JOSEException {
        register.alter(2, "Something else");
        register.rehash(1);

        assertThat(broken().number()).isEqualTo(2);
        assertThat(broken().why()).contains("signed");
        register.signAnewWithoutTheKey();
        assertThat(broken().why()).contains("4 of its heads are not signed with a published key");
    }

    @Test
    void is_broken_by_what_one_remembers_where_even_its_heads_were_made_anew_or_taken_out() throws JOSEException {
        Head remembered = register.head(4);
        register.alter(4, "Something else");
        register.rehash(3);
        register.signAnewWithTheKey();

        assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
        assertThat(verdict(remembered)).isInstanceOf(Verdict.Broken.class);
        register.takeOutLast();
        register.takeOutLastHead();
        assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
        assertThat(verdict(remembered)).isEqualTo(new Verdict.Broken(4, """
                entries have been taken out: the register ends with 3, but entry 4 is remembered, of \
                2022-01-01T00:00:00Z"""));
    }

    @Test
    void is_not_taken_for_whole_without_a_signature_at_its_end() {
        register.takeOutLastHead();

        assertThat(verdict()).isEqualTo(new Verdict.Broken(4, "it is not signed"));
    }

    @Test
    void is_remembered_in_a_file_from_one_time_to_the_next(@TempDir Path directory) throws JOSEException {
        Path file = directory.resolve("heads.json");
        Memory.in(file).remember(register, register.head(4));

        assertThat(Memory.in(file).of(register)).contains(register.head(4));
        assertThat(Memory.in(directory.resolve("another.json")).of(register)).isEmpty();
    }

    @Test
    void vouches_for_a_text_that_was_withheld_and_is_released_as_it_was_committed_to() throws JOSEException {
        register.withhold(2, "The lease is granted", "1f");
        register.release(2, "The lease is granted", "1f");

        assertThat(verdict()).isEqualTo(new Verdict.Intact(register.head(4), 1));
    }

    @Test
    void is_broken_where_another_text_is_released_than_was_withheld() throws JOSEException {
        register.withhold(2, "The lease is granted", "1f");
        register.release(2, "The lease is refused", "1f");

        assertThat(verdict())
                .isEqualTo(new Verdict.Broken(2, "the text that is released of it is not the one that was withheld"));
    }

    @Test
    void is_broken_where_a_text_is_released_of_an_entry_that_withheld_none_or_that_is_not_there() {
        register.release(3, "The lease is granted", "1f");
        assertThat(broken().number()).isEqualTo(3);

        register.takeBackWhatWasReleased();
        register.release(5, "The lease is granted", "1f");
        assertThat(broken().number()).isEqualTo(5);
    }

    @Test
    void says_nothing_of_a_register_that_has_no_entry() throws JOSEException {
        register = new Published(0);

        assertThatExceptionOfType(CannotVerify.class).isThrownBy(this::verdict).withMessageContaining("no entry");
    }

    private Verdict.Broken broken() {
        return (Verdict.Broken) verdict();
    }

    private Verdict verdict() {
        return new Verifying(register, Optional.empty()).verdict();
    }

    private Verdict verdict(Head remembered) {
        return new Verifying(register, Optional.of(remembered)).verdict();
    }
}
