/** The door for whoever runs the meeting: the chair and the item at hand. */
@NullMarked
package org.quorate.meetings.presiding.web;

import org.jspecify.annotations.NullMarked;
