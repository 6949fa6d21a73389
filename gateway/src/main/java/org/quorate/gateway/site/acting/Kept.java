package org.quorate.gateway.site.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.gateway.site.forms.Entered;

/** What was entered when the sign-in had ended, kept in the session until whoever it was is back. */
record Kept(HashMap<String, List<String>> fields) implements Serializable {

    private static final String ATTRIBUTE = "kept ";

    static void until(HttpServletRequest request, Entered entered) {
        request.getSession()
                .setAttribute(ATTRIBUTE + request.getRequestURI(), new Kept(new HashMap<>(entered.fields())));
    }

    static Entered returned(HttpServletRequest request, Entered otherwise) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE + request.getRequestURI()) instanceof Kept kept))
            return otherwise;
        session.removeAttribute(ATTRIBUTE + request.getRequestURI());
        return new Entered(Map.copyOf(kept.fields()));
    }
}
