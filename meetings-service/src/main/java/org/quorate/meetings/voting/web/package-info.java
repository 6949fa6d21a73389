/** The door to motions and votes. */
@NullMarked
package org.quorate.meetings.voting.web;

import org.jspecify.annotations.NullMarked;
