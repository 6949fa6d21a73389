/** Says what happens to actions in the words of the contract. */
@NullMarked
package org.quorate.meetings.actions.publishing;

import org.jspecify.annotations.NullMarked;
