/** Keeps forward plans: what is referred arrives, what is decided is marked so. */
@NullMarked
package org.quorate.meetings.forwardplan.application;

import org.jspecify.annotations.NullMarked;
