/** Who may see what is exempt, and how other features withhold a text; controllers and use cases of any feature call it. */
@NullMarked
package org.quorate.meetings.exempt.application;

import org.jspecify.annotations.NullMarked;
