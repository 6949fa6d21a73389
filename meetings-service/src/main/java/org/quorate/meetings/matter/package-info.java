/** What business is about, in the service that owns it; meetings carries it along and looks no further. */
@NullMarked
package org.quorate.meetings.matter;

import org.jspecify.annotations.NullMarked;
