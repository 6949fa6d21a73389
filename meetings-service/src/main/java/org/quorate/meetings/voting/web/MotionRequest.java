package org.quorate.meetings.voting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.voting.application.ProposeMotion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.question.domain.Method;
import org.quorate.meetings.voting.question.domain.Option;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What is sent to bring a motion: for or against, or with {@code options} to choose among, or as the {@code election} to an office. */
record MotionRequest(
        @NotNull UUID meeting,
        @Nullable UUID item,
        @NotBlank String text,
        @Nullable @Size(min = 1, max = 60) String kind,
        @Nullable Subject subject,
        @Nullable Boolean bindsMembers,
        @Nullable LocalDate hearingOffered,
        @Nullable LocalDate effectiveFrom,
        @Nullable String word,
        @Nullable List<@NotNull @Valid OptionRequest> options,
        @Nullable String method,
        @Nullable @Valid ElectionRequest election,
        @Nullable UUID amends,
        @Nullable @Size(min = 1, max = 10_000) String publicText) {

    /** One of the options. */
    record OptionRequest(@NotBlank String name, @Nullable String text) {}

    /** The office, and until when it is to be held. */
    record ElectionRequest(@NotBlank String role, @Nullable LocalDate until) {}

    ProposeMotion command() {
        Question question = question();
        Proposal proposal = new Proposal(
                item == null ? null : new ItemId(item),
                Field.at("/text", () -> Wording.of(text)),
                kind == null ? question.kind() : kind,
                subject,
                Boolean.TRUE.equals(bindsMembers),
                hearingOffered,
                effectiveFrom,
                word(question),
                question,
                amends == null ? null : new MotionId(amends));
        return new ProposeMotion(new MeetingId(meeting), proposal, kind, publicText);
    }

    private Question question() {
        List<OptionRequest> among = options == null ? List.of() : options;
        boolean hasOptions = !among.isEmpty();
        if (hasOptions && election != null || amends != null && (hasOptions || election != null)) {
            throw new RuleBroken("R-ALL-4", "A motion amends, elects or chooses among options: one of these.")
                    .at(election == null ? "/options" : "/election");
        }
        if (method != null && !hasOptions) {
            throw new RuleBroken("R-VOT-7", "A method goes with options to choose among.").at("/method");
        }
        if (election != null) {
            return Field.at(
                    "/election/role",
                    "R-VOT-6",
                    () -> new Question.Election(election.role().strip(), election.until(), List.of()));
        }
        return hasOptions ? Field.at("/options", "R-VOT-7", () -> amongOptions(among)) : new Question.Carrying();
    }

    private Question amongOptions(List<OptionRequest> given) {
        Method asked = method == null ? Method.PLURALITY : Field.at("/method", "R-VOT-7", () -> Method.of(method));
        return new Question.Options(
                given.stream()
                        .map(one -> new Option(one.name().strip(), one.text()))
                        .toList(),
                asked);
    }

    /** The word by which the decision is known if it is carried. */
    private Word word(Question question) {
        if (word == null) {
            return switch (question) {
                case Question.Carrying _ -> Word.AGREED;
                case Question.Options _ -> Word.CONFIRMED;
                case Question.Election _ -> Word.RESOLVED;
            };
        }
        Word given = Field.at("/word", "R-VOT-8", () -> Word.of(word));
        if (given == Word.REJECTED || given == Word.WITHDRAWN) {
            throw new RuleBroken("R-VOT-8", "What is carried is not " + given.text() + ".").at("/word");
        }
        return given;
    }
}
