package org.quorate.meetings.minutes.drafting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionStatus;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.sitting.domain.Consensus;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.minutes.domain.Attended;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.questions.domain.QuestionKind;

/** Writes a first draft: a minute for each item of the agenda, a paragraph for each thing that happened under it. */
public final class Drafting {

    private static final String OTHER_BUSINESS = "Other business";

    private final WhatHappened happened;

    private Drafting(WhatHappened happened) {
        this.happened = happened;
    }

    public static List<Minute> of(WhatHappened happened) {
        return new Drafting(happened).minutes();
    }

    private List<Minute> minutes() {
        List<Minute> minutes = new ArrayList<>();
        happened.meeting().agenda().items().forEach(item -> minutes.add(minute(item)));
        List<Paragraph> rest = business(null);
        if (!rest.isEmpty()) {
            minutes.add(Minute.open(null, OTHER_BUSINESS, outcome(null), rest));
        }
        return minutes;
    }

    private Minute minute(Item item) {
        Exemption exemption = item.exemption();
        if (exemption != null)
            return Minute.withheld(
                    item.id(),
                    item.title(),
                    new Minute.Exempt(exemption.ground().text(), null));
        List<Paragraph> paragraphs =
                new ArrayList<>(Standing.of(item).map(this::standing).orElse(List.of()));
        paragraphs.addAll(business(item.id()));
        return Minute.open(item.id(), item.title(), outcome(item.id()), paragraphs);
    }

    private List<Paragraph> standing(Standing standing) {
        return switch (standing) {
            case APOLOGIES -> apologies();
            case DECLARATIONS -> declarations();
            case MINUTES_OF_THE_MEETING_BEFORE -> minutesOfTheMeetingBefore();
            case PUBLIC_QUESTIONS -> QuestionsInWords.of(QuestionKind.PUBLIC, happened.questions());
            case MEMBERS_QUESTIONS -> QuestionsInWords.of(QuestionKind.MEMBER, happened.questions());
        };
    }

    private List<Paragraph> apologies() {
        Attended attended = Attended.of(happened.meeting().attendance(), List.of());
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(
                attended.apologies().isEmpty()
                        ? "No apologies for absence were received."
                        : "Apologies for absence were received from " + Phrases.list(attended.apologies()) + "."));
        attended.present().stream()
                .filter(present -> present.representedBy() != null)
                .map(present -> Paragraph.of(present.representedBy() + " attended for the " + present.office() + "."))
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private List<Paragraph> declarations() {
        List<Paragraph> paragraphs = happened.meeting().declarations().made().stream()
                .filter(Declaration::stands)
                .map(this::declaration)
                .toList();
        return paragraphs.isEmpty() ? List.of(Paragraph.of("No declarations of interest were received.")) : paragraphs;
    }

    private Paragraph declaration(Declaration declaration) {
        Optional<Item> item = happened.meeting().agenda().item(declaration.item());
        String title = item.map(Item::title).orElse("an item");
        boolean isExempt = item.map(Item::isExempt).orElse(false);
        String nature = isExempt ? "." : ": " + Phrases.sentence(declaration.nature());
        String left = declaration.leftTheRoom() ? " The member left the meeting for the item." : "";
        return Paragraph.of("The " + declaration.office() + " declared an interest ("
                + declaration.kind().word() + ") in " + title + nature + left);
    }

    private List<Paragraph> minutesOfTheMeetingBefore() {
        List<Paragraph> paragraphs = new ArrayList<>();
        happened.approved().stream()
                .map(Drafting::approval)
                .flatMap(Optional::stream)
                .forEach(paragraphs::add);
        happened.arising().settled().stream().map(Drafting::arising).forEach(paragraphs::add);
        happened.arising().open().stream().map(Drafting::arising).forEach(paragraphs::add);
        return paragraphs;
    }

    private static Optional<Paragraph> approval(Minutes minutes) {
        return switch (minutes.status()) {
            case Status.Draft _, Status.Published _ -> Optional.empty();
            case Status.Approved approved -> Optional.of(approval(minutes, approved.approval(), null));
            case Status.Signed signed ->
                Optional.of(approval(
                        minutes,
                        signed.approved().approval(),
                        signed.signature().office()));
        };
    }

    private static Paragraph approval(Minutes minutes, Status.Approval approval, @Nullable String signedBy) {
        String agreed =
                "The minutes of the meeting on " + Phrases.day(minutes.of().day()) + " were agreed as a correct record";
        String corrected = approval.corrections().isEmpty()
                ? ""
                : ", with corrections to "
                        + Phrases.list(approval.corrections().stream()
                                .map(Status.Correction::paragraph)
                                .distinct()
                                .toList());
        String signed = signedBy == null ? "" : " and signed by the " + signedBy;
        return new Paragraph(agreed + corrected + signed + ".", approval.decision(), null);
    }

    private static Paragraph arising(Action action) {
        String state = switch (action.status()) {
            case ActionStatus.Open _ -> "outstanding, due " + action.due().inWords();
            case ActionStatus.Done _ -> "done";
            case ActionStatus.Cancelled cancelled -> "not to be done: " + cancelled.reason();
        };
        String told = action.updates().isEmpty()
                ? ""
                : " " + Phrases.sentence(action.updates().getLast().text());
        return new Paragraph(
                "Action of " + Phrases.day(action.origin().day()) + ", "
                        + action.owner().name() + ": " + Phrases.sentence(action.text()) + told + " (" + state + ")",
                null,
                action.id());
    }

    private List<Paragraph> business(@Nullable ItemId item) {
        List<Paragraph> paragraphs = new ArrayList<>();
        happened.motions().stream()
                .filter(motion -> Objects.equals(motion.item(), item))
                .map(VotesInWords::of)
                .flatMap(Optional::stream)
                .forEach(paragraphs::add);
        decided(item).stream().map(Drafting::decision).forEach(paragraphs::add);
        happened.given().stream()
                .filter(action -> Objects.equals(action.origin().item(), item))
                .map(Drafting::given)
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private List<Consensus> decided(@Nullable ItemId item) {
        return happened.meeting().decisions().stream()
                .filter(decision -> Objects.equals(decision.item(), item))
                .toList();
    }

    private static Paragraph decision(Consensus consensus) {
        String text = "By consensus it was " + consensus.word().text() + ": " + Phrases.sentence(consensus.text());
        return new Paragraph(text, consensus.decision(), null);
    }

    private static Paragraph given(Action action) {
        return new Paragraph(
                "Action: " + Phrases.sentence(action.text()) + " ("
                        + action.owner().name() + ", " + action.due().inWords() + ")",
                null,
                action.id());
    }

    private @Nullable String outcome(@Nullable ItemId item) {
        String words = decided(item).stream()
                .map(decision -> decision.word().text())
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}
