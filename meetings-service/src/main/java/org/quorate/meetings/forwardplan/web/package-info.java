/** The door to forward plans. */
@NullMarked
package org.quorate.meetings.forwardplan.web;

import org.jspecify.annotations.NullMarked;
