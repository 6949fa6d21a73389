/** The meeting room: a meeting as it goes, for the clerk, for whoever presides, for each member, and for anyone who follows it. */
@NullMarked
package org.quorate.gateway.site.room;

import org.jspecify.annotations.NullMarked;
