package org.quorate.gateway.site.forms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The complaints about one form, each in a sentence, and where each of them is shown. */
public final class Complaints {

    private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b(?!T)");

    /** A line of the summary: what is wrong, the element it leads to, the rule behind it. */
    public record Line(
            String text, @Nullable String id, @Nullable String rule) {}

    private record Placed(Complaint complaint, Optional<Question> about) {}

    private final List<Placed> all;

    Complaints(Form form, Entered entered, List<Complaint> complaints) {
        this.all = complaints.stream()
                .map(complaint -> new Placed(
                        complaint,
                        Optional.ofNullable(complaint.pointer()).flatMap(pointer -> form.about(pointer, entered))))
                .toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Line> lines() {
        return all.stream()
                .map(placed -> new Line(
                        said(placed),
                        placed.about().map(Complaints::target).orElse(null),
                        placed.complaint().rule()))
                .toList();
    }

    @Nullable
    String at(String pointer) {
        return all.stream()
                .filter(placed -> placed.about().isPresent()
                        && Objects.equals(placed.about().get().pointer(), pointer))
                .map(Complaints::said)
                .findFirst()
                .orElse(null);
    }

    /** “From” and “must be after 2019-07-01” together make “From must be after 1 July 2019”. */
    private static String said(Placed placed) {
        String detail = inPlainWords(placed.complaint().detail());
        if (placed.about().isEmpty()) return sentence(detail);
        Question question = placed.about().get();
        Optional<String> place = placeInFile(question, placed.complaint());
        if (place.isPresent()) return "%s, at %s: %s".formatted(question.label(), place.get(), detail);
        String label = sentence(question.label());
        return isPredicate(detail) ? label + " " + detail : label + ": " + detail;
    }

    /** Where in a file it stands, that is wrong. */
    private static Optional<String> placeInFile(Question question, Complaint complaint) {
        return Optional.ofNullable(complaint.pointer())
                .filter(pointer -> question.kind() == Question.Kind.FILE && !pointer.equals(question.pointer()))
                .map(pointer -> pointer.substring(question.pointer().length()));
    }

    private static boolean isPredicate(String detail) {
        return detail.matches("(is|are|must|may|has|have|needs|names|says|cannot) .*");
    }

    private static String target(Question question) {
        return switch (question.kind()) {
            case DATE, MOMENT -> question.id() + "-day";
            case ONE_OF, YES_NO, SOME_OF -> question.id() + "-0";
            case PERIOD -> question.id() + "-number";
            default -> question.id();
        };
    }

    private static String inPlainWords(String detail) {
        return detail.equals("must not be null") ? "must be entered" : inBritishDates(detail);
    }

    private static String inBritishDates(String text) {
        return ISO_DAY.matcher(text).replaceAll(found -> {
            try {
                return java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                        .format(java.time.LocalDate.parse(found.group(1)));
            } catch (java.time.DateTimeException none) {
                return found.group(1);
            }
        });
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
