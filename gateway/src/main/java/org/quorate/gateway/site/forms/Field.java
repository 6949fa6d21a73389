package org.quorate.gateway.site.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.forms.Question.Kind;

/** A question as the page shows it: with what was entered, and with what is wrong about it. */
public record Field(
        Question question, Entered entered, @Nullable String error, List<Row> rows) {

    /** One of the things in a list, with the fields that make it up. */
    public record Row(String pointer, int number, List<Field> fields) {}

    /** The fields of a form; the complaints stand beside what they are about. */
    static List<Field> of(Form form, Entered entered, Complaints complaints, @Nullable String extended) {
        return form.questions().stream()
                .map(question -> of(question, entered, complaints, extended))
                .toList();
    }

    private static Field of(Question question, Entered entered, Complaints complaints, @Nullable String extended) {
        var rows = new ArrayList<Row>();
        if (question.kind() == Kind.ROWS) {
            int filled = entered.rowsAt(question.pointer());
            int shown = question.pointer().equals(extended) ? filled + 1 : Math.max(1, filled);
            IntStream.range(0, shown).forEach(row -> {
                String place = question.pointer() + "/" + row;
                rows.add(new Row(
                        place,
                        row + 1,
                        question.cells().stream()
                                .map(cell -> of(cell.in(place), entered, complaints, null))
                                .toList()));
            });
        }
        return new Field(question, entered, complaints.at(question.pointer()), rows);
    }

    /** The fragment that draws it. */
    public String kind() {
        return question.kind().name().toLowerCase(Locale.UK).replace('_', '-');
    }

    public String id() {
        return question.id();
    }

    public String name() {
        return question.pointer();
    }

    public String value() {
        return entered.text(name());
    }

    public String part(String part) {
        return entered.text(name() + "." + part);
    }

    public boolean isChosen(String value) {
        return entered.texts(name()).contains(value);
    }

    public boolean isWrong() {
        return error != null;
    }

    /** What a screen reader reads out with the field. */
    public @Nullable String describedBy() {
        String hint = question.hint() == null ? "" : id() + "-hint";
        String wrong = isWrong() ? id() + "-error" : "";
        String both = (hint + " " + wrong).strip();
        return both.isEmpty() ? null : both;
    }
}
