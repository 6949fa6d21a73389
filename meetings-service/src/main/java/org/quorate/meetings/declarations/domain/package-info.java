/** The interests that members declare in items, and what follows from them for the quorum and the vote; meetings keep them. */
@NullMarked
package org.quorate.meetings.declarations.domain;

import org.jspecify.annotations.NullMarked;
