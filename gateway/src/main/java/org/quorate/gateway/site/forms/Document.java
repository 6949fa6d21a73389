package org.quorate.gateway.site.forms;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of the entries of a form: the document to be sent, or complaints about what cannot be read. */
public record Document(ObjectNode json, List<Complaint> complaints) {

    public Document {
        complaints = List.copyOf(complaints);
    }

    public boolean isComplete() {
        return complaints.isEmpty();
    }
}
