package org.quorate.gateway.site.acting;

import java.util.List;
import org.quorate.gateway.site.forms.Complaint;
import tools.jackson.databind.JsonNode;

/** What came of a command. */
sealed interface Outcome {

    /** It was done; this is what the service shows for it. */
    record Done(JsonNode shown) implements Outcome {}

    /** It was not done, for these reasons. */
    record Refused(int status, List<Complaint> complaints) implements Outcome {}

    /** Someone else changed the thing since it was read. */
    record Overtaken() implements Outcome {}

    /** The sign-in has ended. */
    record SignedOut() implements Outcome {}

    /** The service cannot be reached now, or did not say what became of it. */
    record Away(String sentence) implements Outcome {}
}
