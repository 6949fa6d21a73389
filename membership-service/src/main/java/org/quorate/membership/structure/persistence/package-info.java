/** Keeps the chart in MongoDB: of each body what the chart shows, once for each of its hosts; called through the port ChartEntries. */
@NullMarked
package org.quorate.membership.structure.persistence;

import org.jspecify.annotations.NullMarked;
