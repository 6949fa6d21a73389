/** Says what happens to motions in the words of the contract. */
@NullMarked
package org.quorate.meetings.voting.publishing;

import org.jspecify.annotations.NullMarked;
