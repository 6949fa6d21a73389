/** The one door to what is exempt, for those who may pass it. */
@NullMarked
package org.quorate.meetings.exempt.web;

import org.jspecify.annotations.NullMarked;
