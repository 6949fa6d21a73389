package org.quorate.gateway.site.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.forms.Question.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A page's form: what it is called, what it asks, and the word on its button. */
public record Form(
        String title,
        @Nullable String about,
        @Nullable String lead,
        @Nullable String warning,
        List<Question> questions,
        String button) {

    public static Form called(String title) {
        return new Form(title, null, null, null, List.of(), "Continue");
    }

    /** Says above the title what it is about, such as the name of a body. */
    public Form of(String thing) {
        return new Form(title, thing, lead, warning, questions, button);
    }

    /** Says before the questions what this is for. */
    public Form lead(String text) {
        return new Form(title, about, text, warning, questions, button);
    }

    /** Warns of what cannot be undone. */
    public Form warning(String text) {
        return new Form(title, about, lead, text, questions, button);
    }

    public Form with(Question... more) {
        return with(List.of(more));
    }

    public Form with(List<Question> more) {
        return new Form(
                title,
                about,
                lead,
                warning,
                Stream.concat(questions.stream(), more.stream()).toList(),
                button);
    }

    public Form button(String text) {
        return new Form(title, about, lead, warning, questions, text);
    }

    public boolean hasFiles() {
        return files().findAny().isPresent();
    }

    public Stream<Question> files() {
        return questions.stream().filter(question -> question.kind() == Kind.FILE);
    }

    /** The entries with empty rows taken out, so that places in the document are places on the page. */
    public Entered compacted(Entered entered) {
        return without(entered, null);
    }

    /** The same without the row that a button takes away. */
    public Entered without(Entered entered, @Nullable String row) {
        Entered compacted = entered;
        for (Question question : questions) {
            if (question.kind() == Kind.ROWS)
                compacted = compacted.compacted(question.pointer(), indexOf(row, question.pointer()));
        }
        return compacted;
    }

    /** What the entries come to; complaints about whatever is missing or cannot be read. */
    public Document document(Entered entered) {
        var building = new Building(JsonNodeFactory.instance.objectNode());
        var reading = new Reading(entered);
        var complaints = new ArrayList<Complaint>();
        for (Question question : asked(entered)) {
            switch (reading.of(question)) {
                case Entry.Said(JsonNode value) -> building.put(question.pointer(), value);
                case Entry.Unreadable(String detail) -> complaints.add(new Complaint(question.pointer(), detail));
                case Entry.Empty _ -> {
                    if (!question.optional() && question.kind() != Kind.FILE)
                        complaints.add(new Complaint(question.pointer(), missing(question)));
                }
            }
        }
        return new Document(building.json(), complaints);
    }

    /** The entries that a document makes, so that it can be changed. */
    public Entered filledWith(JsonNode document) {
        return Filling.of(this, document);
    }

    /** The question that a pointer into the document is about: its own, or the nearest above or below it. */
    public Optional<Question> about(String pointer, Entered entered) {
        List<Question> asked = asked(entered);
        return asked.stream()
                .filter(question -> isVisible(question) && isWithin(pointer, question.pointer()))
                .max(java.util.Comparator.comparing(
                        question -> question.pointer().length()))
                .or(() -> asked.stream()
                        .filter(question -> isVisible(question) && isWithin(question.pointer(), pointer))
                        .findFirst());
    }

    /** The questions with each list of things unrolled into its rows. */
    private List<Question> asked(Entered entered) {
        return questions.stream()
                .flatMap(question -> question.kind() == Kind.ROWS ? rows(question, entered) : Stream.of(question))
                .toList();
    }

    private static Stream<Question> rows(Question list, Entered entered) {
        return IntStream.range(0, entered.rowsAt(list.pointer()))
                .boxed()
                .flatMap(row -> list.cells().stream().map(cell -> cell.in(list.pointer() + "/" + row)));
    }

    private static String missing(Question question) {
        return switch (question.kind()) {
            case ONE_OF, SELECT, SOME_OF, YES_NO -> "must be chosen";
            default -> "must be entered";
        };
    }

    private static boolean isVisible(Question question) {
        return question.kind() != Kind.CONSTANT && question.kind() != Kind.HEADING;
    }

    private static boolean isWithin(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    private static @Nullable Integer indexOf(@Nullable String row, String list) {
        return row != null && row.matches(java.util.regex.Pattern.quote(list) + "/\\d{1,3}")
                ? Integer.valueOf(row.substring(list.length() + 1))
                : null;
    }
}
