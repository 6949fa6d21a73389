/** Records interests as members declare them; controllers call it. */
@NullMarked
package org.quorate.meetings.declarations.application;

import org.jspecify.annotations.NullMarked;
