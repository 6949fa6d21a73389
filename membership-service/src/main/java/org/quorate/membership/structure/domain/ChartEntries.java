package org.quorate.membership.structure.domain;

import java.util.List;

/** What is on the chart of the tenant at hand: its own bodies, and those of others that it is a joint host of. */
public interface ChartEntries {

    /** Puts a body on the chart of a tenant, in place of an older version of it; a newer one stays. */
    void put(String tenant, Entry entry, long version);

    List<Entry> all();
}
