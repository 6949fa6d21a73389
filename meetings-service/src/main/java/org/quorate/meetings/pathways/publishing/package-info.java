/** Says in the words of the contract how a matter goes its way. */
@NullMarked
package org.quorate.meetings.pathways.publishing;

import org.jspecify.annotations.NullMarked;
