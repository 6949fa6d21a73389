/** Makes public what was withheld, and finds it again with the entries of registers that had committed to it; controllers, papers and stories call it. */
@NullMarked
package org.quorate.meetings.release.application;

import org.jspecify.annotations.NullMarked;
