/** The door to secret ballots. */
@NullMarked
package org.quorate.meetings.voting.secrecy.web;

import org.jspecify.annotations.NullMarked;
