/** One class for each thing that is done with a proposal; called by the door, and when a decision about one is heard. */
@NullMarked
package org.quorate.membership.proposals.application;

import org.jspecify.annotations.NullMarked;
