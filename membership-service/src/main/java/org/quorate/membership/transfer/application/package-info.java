/** Takes in a whole body, all of it or nothing; called by the door. */
@NullMarked
package org.quorate.membership.transfer.application;

import org.jspecify.annotations.NullMarked;
