/** What was decided elsewhere about something that this service owns takes effect here; features say what of theirs does. */
@NullMarked
package org.quorate.membership.decisions;

import org.jspecify.annotations.NullMarked;
