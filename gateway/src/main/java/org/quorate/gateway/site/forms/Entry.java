package org.quorate.gateway.site.forms;

import tools.jackson.databind.JsonNode;

/** One entry as it was read. */
sealed interface Entry {

    /** It says this. */
    record Said(JsonNode value) implements Entry {}

    /** It was left empty. */
    record Empty() implements Entry {}

    /** It cannot be read, for this reason. */
    record Unreadable(String detail) implements Entry {}
}
