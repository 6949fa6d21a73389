/** What is done with motions before and after they are voted on, one class a use case; controllers call it. */
@NullMarked
package org.quorate.meetings.voting.application;

import org.jspecify.annotations.NullMarked;
