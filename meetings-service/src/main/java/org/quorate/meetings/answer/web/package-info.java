/** Turns refusals into problem answers; every controller uses it. */
@NullMarked
package org.quorate.meetings.answer.web;

import org.jspecify.annotations.NullMarked;
