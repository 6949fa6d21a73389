package org.quorate.gateway.site.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that a form asks for, and by JSON Pointer its place in the document that is sent. */
public record Question(
        Kind kind,
        String pointer,
        String label,
        @Nullable String hint,
        boolean optional,
        List<Option> options,
        List<Question> cells) {

    /** How a thing is asked for, and so what it becomes in the document. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        LINES,
        NUMBER,
        MONEY,
        YES_NO,
        TICK,
        ONE_OF,
        SELECT,
        SOME_OF,
        DATE,
        TIME,
        MOMENT,
        PERIOD,
        FILE,
        ROWS,
        CONSTANT,
        HEADING
    }

    private static Question of(Kind kind, String pointer, String label, List<Option> options) {
        return new Question(kind, pointer, label, null, false, List.copyOf(options), List.of());
    }

    /** A line of text. */
    public static Question text(String pointer, String label) {
        return of(Kind.TEXT, pointer, label, List.of());
    }

    /** Text of several lines. */
    public static Question longText(String pointer, String label) {
        return of(Kind.LONG_TEXT, pointer, label, List.of());
    }

    /** A list of texts, entered one a line. */
    public static Question lines(String pointer, String label) {
        return of(Kind.LINES, pointer, label, List.of());
    }

    /** A number, whole or not. */
    public static Question number(String pointer, String label) {
        return of(Kind.NUMBER, pointer, label, List.of());
    }

    /** An amount in pounds. */
    public static Question money(String pointer, String label) {
        return of(Kind.MONEY, pointer, label, List.of());
    }

    /** True or false, both said outright. */
    public static Question yesNo(String pointer, String label) {
        return of(Kind.YES_NO, pointer, label, List.of(new Option("yes", "Yes"), new Option("no", "No")));
    }

    /** True where it is ticked, else left out. */
    public static Question tick(String pointer, String label) {
        return of(Kind.TICK, pointer, label, List.of()).orLeftOut();
    }

    /** One of a few, as radio buttons. */
    public static Question oneOf(String pointer, String label, List<Option> options) {
        return of(Kind.ONE_OF, pointer, label, options);
    }

    public static Question oneOf(String pointer, String label, String... words) {
        return oneOf(pointer, label, Stream.of(words).map(Option::word).toList());
    }

    /** One of many, as a drop-down list. */
    public static Question select(String pointer, String label, List<Option> options) {
        return of(Kind.SELECT, pointer, label, options);
    }

    /** Any number of a few, as tick boxes; sent as a list. */
    public static Question someOf(String pointer, String label, List<Option> options) {
        return of(Kind.SOME_OF, pointer, label, options);
    }

    /** A day, entered as day, month and year. */
    public static Question date(String pointer, String label) {
        return of(Kind.DATE, pointer, label, List.of());
    }

    /** A time of day. */
    public static Question time(String pointer, String label) {
        return of(Kind.TIME, pointer, label, List.of());
    }

    /** A day and a time in London. */
    public static Question moment(String pointer, String label) {
        return of(Kind.MOMENT, pointer, label, List.of());
    }

    /** A length of time, as a number of minutes, days, weeks, months or years. */
    public static Question period(String pointer, String label) {
        return of(Kind.PERIOD, pointer, label, Lengths.OPTIONS);
    }

    /** A file, sent beside the rest. */
    public static Question file(String pointer, String label) {
        return of(Kind.FILE, pointer, label, List.of());
    }

    /** A list of things with several parts each; the pointers of the parts start at the row. */
    public static Question rows(String pointer, String label, Question... cells) {
        return new Question(Kind.ROWS, pointer, label, null, true, List.of(), List.of(cells));
    }

    /** What is sent without being asked for. */
    public static Question constant(String pointer, String value) {
        return of(Kind.CONSTANT, pointer, value, List.of());
    }

    /** Says what the questions after it are about. */
    public static Question heading(String text) {
        return of(Kind.HEADING, "", text, List.of()).orLeftOut();
    }

    public Question hint(String text) {
        return new Question(kind, pointer, label, text, optional, options, cells);
    }

    /** May be left empty, and is then left out of the document. */
    public Question orLeftOut() {
        return new Question(kind, pointer, label, hint, true, options, cells);
    }

    /** The same question for one row of a list. */
    Question in(String row) {
        return new Question(kind, row + pointer, label, hint, optional, options, cells);
    }

    /** The element of the page that an error leads to. */
    public String id() {
        return idOf(pointer);
    }

    static String idOf(String pointer) {
        return pointer.isEmpty()
                ? "form"
                : pointer.substring(1).replace('/', '-').replace('.', '-');
    }
}
