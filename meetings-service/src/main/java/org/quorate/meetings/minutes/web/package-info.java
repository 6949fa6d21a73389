/** The door to minutes: public once they are published. */
@NullMarked
package org.quorate.meetings.minutes.web;

import org.jspecify.annotations.NullMarked;
