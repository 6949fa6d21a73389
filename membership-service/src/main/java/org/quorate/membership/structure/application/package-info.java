/** Keeps the chart after each change to a body, and draws it for a day; called by the store of bodies, when a roster is heard, and by the door. */
@NullMarked
package org.quorate.membership.structure.application;

import org.jspecify.annotations.NullMarked;
