package org.quorate.gateway.site.constitutions;

import org.quorate.gateway.site.acting.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Says outright what a form with tick boxes only leaves out, where the rest of the sentence is there. */
final class Terms implements Shape {

    @Override
    public ObjectNode sent(ObjectNode entered) {
        if (entered.at("/membership/substitutes") instanceof ObjectNode substitutes && !substitutes.has("allowed"))
            substitutes.put("allowed", false);
        return entered;
    }
}
