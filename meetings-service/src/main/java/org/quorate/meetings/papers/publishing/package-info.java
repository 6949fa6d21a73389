/** Says in the words of the contract that a paper came after the agenda. */
@NullMarked
package org.quorate.meetings.papers.publishing;

import org.jspecify.annotations.NullMarked;
