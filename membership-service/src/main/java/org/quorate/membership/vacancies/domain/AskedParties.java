package org.quorate.membership.vacancies.domain;

import java.util.Map;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;

/** Whom the tenant has asked to fill seats. */
public interface AskedParties {

    Askings find(BodyId body);

    /** Of all bodies of which something was asked. */
    Map<BodyId, Askings> all();

    /** By one who is about to ask for more; it exists from the first time on. */
    Optional<Kept<Askings>> findForChange(BodyId body);

    /** Keeps the first that is asked for a body, and tells of it, in one write. */
    void add(Request.Recorded request);

    /** Keeps what was asked of a body that comes from elsewhere. */
    void takeIn(Askings arriving);

    /** Keeps what is asked further, and tells of it, in one write. */
    void save(Kept<Askings> loaded, Request.Recorded request);
}
