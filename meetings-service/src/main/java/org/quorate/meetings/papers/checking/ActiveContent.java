package org.quorate.meetings.papers.checking;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What in a PDF acts by itself or carries other files, wherever it hides: every object that can be reached is looked at. Links to pages
 * and to the web only act when they are followed, and stay.
 */
final class ActiveContent {

    private static final int MOST_OBJECTS = 400_000;

    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript", "JavaScript",
            "Launch", "an action that starts a program (Launch)",
            "GoToE", "a link into an embedded file (GoToE)",
            "GoToR", "a link into another file (GoToR)",
            "SubmitForm", "a form that sends itself (SubmitForm)",
            "ImportData", "an action that imports data (ImportData)",
            "Rendition", "a rendition",
            "Movie", "a movie",
            "Sound", "a sound",
            "RichMediaExecute", "rich media");
    private static final Map<String, String> ANNOTATIONS = Map.of(
            "FileAttachment", "an attached file",
            "RichMedia", "rich media",
            "Screen", "a screen annotation",
            "Movie", "a movie",
            "Sound", "a sound",
            "3D", "a 3D model");
    private static final Map<String, String> KEYS = Map.of(
            "JS", "JavaScript",
            "JavaScript", "JavaScript",
            "XFA", "an XFA form",
            "EmbeddedFiles", "embedded files");

    private final Set<String> found = new TreeSet<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> ahead = new ArrayDeque<>();

    private ActiveContent() {}

    static ActiveContent of(COSDocument document) {
        ActiveContent active = new ActiveContent();
        active.look(document.getTrailer());
        while (!active.ahead.isEmpty() && !active.isTooLarge()) {
            active.into(active.ahead.pop());
        }
        return active;
    }

    /** What was found, each once, in words. */
    List<String> found() {
        return List.copyOf(found);
    }

    boolean isTooLarge() {
        return seen.size() > MOST_OBJECTS;
    }

    private void look(@Nullable COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        boolean holdsOthers = object instanceof COSDictionary || object instanceof COSArray;
        if (object != null && holdsOthers && seen.add(object)) {
            ahead.push(object);
        }
    }

    private void into(COSBase object) {
        switch (object) {
            case COSDictionary dictionary -> {
                judge(dictionary);
                dictionary.getValues().forEach(this::look);
            }
            case COSArray array -> array.forEach(this::look);
            default -> {
                // nothing else holds others
            }
        }
    }

    private void judge(COSDictionary dictionary) {
        note(ACTIONS.get(dictionary.getNameAsString(COSName.S, "")));
        note(ANNOTATIONS.get(dictionary.getNameAsString(COSName.SUBTYPE, "")));
        for (COSName key : dictionary.keySet()) {
            note(KEYS.get(key.getName()));
        }
        if (hasStream(dictionary.getDictionaryObject(COSName.EF))) {
            found.add("an embedded file");
        }
        if (hasAction(dictionary.getDictionaryObject(COSName.AA))) {
            found.add("an action that runs on an event (AA)");
        }
        if (dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !"GoTo".equals(action.getNameAsString(COSName.S))) {
            found.add("an action that runs when it is opened (OpenAction)");
        }
    }

    private static boolean hasStream(@Nullable COSBase files) {
        return files instanceof COSDictionary each
                && each.keySet().stream().anyMatch(key -> each.getDictionaryObject(key) instanceof COSStream);
    }

    private static boolean hasAction(@Nullable COSBase events) {
        return events instanceof COSDictionary each
                && each.keySet().stream()
                        .anyMatch(key -> each.getDictionaryObject(key) instanceof COSDictionary action
                                && action.containsKey(COSName.S));
    }

    private void note(@Nullable String what) {
        if (what != null) {
            found.add(what);
        }
    }
}
