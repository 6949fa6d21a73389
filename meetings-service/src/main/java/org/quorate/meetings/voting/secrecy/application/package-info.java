/** Takes papers into the box and counts them; casting and counting of votes call it. */
@NullMarked
package org.quorate.meetings.voting.secrecy.application;

import org.jspecify.annotations.NullMarked;
