/** Meetings from the forward plan to the decision register: called and published, attended, voted, decided; told of on the topics meetings and decisions. */
@NullMarked
package org.quorate.meetings;

import org.jspecify.annotations.NullMarked;
