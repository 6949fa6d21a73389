/** Says what bodies send on to each other in the words of the contract. */
@NullMarked
package org.quorate.meetings.forwardplan.publishing;

import org.jspecify.annotations.NullMarked;
