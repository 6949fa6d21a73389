package org.quorate.meetings.voting.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.voting.question.domain.Question;

/**
 * What a motion says and asks.
 *
 * @param bindsMembers whether it would require a member organisation to act (R-VOT-4)
 * @param hearingOffered when whoever is to be expelled was offered the right to be heard (R-MEM-12)
 * @param effectiveFrom when it is to take effect, if not at once
 * @param word the word by which the decision is known if it is carried (R-VOT-8)
 * @param amends the motion whose text this one's would replace (R-VOT-10)
 */
public record Proposal(
        @Nullable ItemId item,
        String text,
        String kind,
        @Nullable Subject subject,
        boolean bindsMembers,
        @Nullable LocalDate hearingOffered,
        @Nullable LocalDate effectiveFrom,
        Word word,
        Question question,
        @Nullable MotionId amends) {

    /** An ordinary motion, agreed if it is carried. */
    public static Proposal of(String text) {
        return new Proposal(
                null, text, "ordinary", null, false, null, null, Word.AGREED, new Question.Carrying(), null);
    }

    /** The same, on an item and about a subject. */
    public Proposal about(@Nullable ItemId itsItem, @Nullable Subject itsSubject) {
        return new Proposal(
                itsItem, text, kind, itsSubject, bindsMembers, hearingOffered, effectiveFrom, word, question, amends);
    }

    /** The same, of a kind. */
    public Proposal as(String itsKind) {
        return new Proposal(
                item, text, itsKind, subject, bindsMembers, hearingOffered, effectiveFrom, word, question, amends);
    }

    /** The same, in other words. */
    public Proposal saying(String otherText) {
        return new Proposal(
                item, otherText, kind, subject, bindsMembers, hearingOffered, effectiveFrom, word, question, amends);
    }

    /** All that it says: its text, and what each option is told as. */
    public String inFull() {
        return question instanceof Question.Options options
                ? Stream.concat(
                                Stream.of(text),
                                options.options().stream()
                                        .filter(option -> option.text() != null)
                                        .map(option -> option.name() + ": " + option.text()))
                        .collect(Collectors.joining("\n\n"))
                : text;
    }

    /** The same, with no more than its public wording, and its options by their names alone (R-MTG-10). */
    public Proposal withholding(String publicText) {
        Proposal openly = saying(publicText);
        return question instanceof Question.Options options ? openly.asking(options.byNameAlone()) : openly;
    }

    Proposal asking(Question other) {
        return new Proposal(
                item, text, kind, subject, bindsMembers, hearingOffered, effectiveFrom, word, other, amends);
    }
}
