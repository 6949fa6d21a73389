/** Who presides at a meeting; meetings keep it, voting asks for it. */
@NullMarked
package org.quorate.meetings.presiding.domain;

import org.jspecify.annotations.NullMarked;
