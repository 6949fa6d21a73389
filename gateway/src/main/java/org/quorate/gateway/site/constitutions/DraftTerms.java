package org.quorate.gateway.site.constitutions;

import org.quorate.gateway.site.acting.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Puts the terms below the title of the draft that they are. */
final class DraftTerms implements Shape {

    private final Shape terms = new Terms();

    @Override
    public ObjectNode sent(ObjectNode entered) {
        ObjectNode below = terms.sent(entered.deepCopy());
        ObjectNode sent = entered.objectNode();
        if (below.has("title")) sent.set("title", below.remove("title"));
        sent.set("terms", below);
        return sent;
    }

    @Override
    public String asked(String pointer) {
        return pointer.startsWith("/terms/") ? pointer.substring("/terms".length()) : pointer;
    }
}
