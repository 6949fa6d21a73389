package org.quorate.gateway.site.minutes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.acting.Shape;
import org.quorate.gateway.site.minutes.Minutes.Item;
import org.quorate.gateway.site.minutes.Minutes.Paragraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes minutes anew with one item changed: a paragraph keeps the decision or the action that it records. */
record Rewriting(Minutes minutes, int number) implements Shape {

    /** All items, the one of this number as it was entered. */
    @Override
    public ObjectNode sent(ObjectNode entered) {
        ObjectNode document = entered.objectNode();
        ArrayNode items = document.putArray("items");
        for (Item item : minutes.items()) {
            ObjectNode written = items.addObject();
            if (item.item() != null) written.put("item", item.item());
            if (item.number() == number) change(written, item, entered);
            else keep(written, item);
        }
        ArrayNode others = document.putArray("inAttendance");
        minutes.attended().inAttendance().forEach(others::add);
        return document;
    }

    @Override
    public String asked(String pointer) {
        return pointer.replaceFirst("^/items/\\d+", "");
    }

    private static void keep(ObjectNode written, Item item) {
        written.put("title", item.title());
        if (item.outcome() != null) written.put("outcome", item.outcome());
        ArrayNode paragraphs = written.putArray("paragraphs");
        item.paragraphs().forEach(paragraph -> add(paragraphs, paragraph.text(), paragraph));
    }

    private static void change(ObjectNode written, Item item, ObjectNode entered) {
        written.set("title", entered.get("title"));
        if (entered.has("outcome")) written.set("outcome", entered.get("outcome"));
        ArrayNode paragraphs = written.putArray("paragraphs");
        Map<String, Paragraph> before = new HashMap<>();
        item.paragraphs().forEach(paragraph -> before.put(paragraph.text(), paragraph));
        JsonNode texts = entered.path("paragraphs");
        boolean asMany = texts.size() == item.paragraphs().size();
        for (int place = 0; place < texts.size(); place++) {
            String text = texts.get(place).path("text").asString();
            Paragraph same = before.get(text);
            add(paragraphs, text, same == null && asMany ? item.paragraphs().get(place) : same);
        }
    }

    private static void add(ArrayNode paragraphs, String text, @Nullable Paragraph before) {
        ObjectNode paragraph = paragraphs.addObject().put("text", text);
        if (before == null) return;
        if (before.decision() != null) paragraph.put("decision", before.decision());
        if (before.action() != null) paragraph.put("action", before.action());
    }
}
