/** What is said of exempt items elsewhere, such as the full text of a motion, kept from the public. */
@NullMarked
package org.quorate.meetings.exempt.domain;

import org.jspecify.annotations.NullMarked;
