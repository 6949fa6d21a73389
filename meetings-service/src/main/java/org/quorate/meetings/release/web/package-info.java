/** The doors to what was released: the secretariat opens one, and anyone passes it. */
@NullMarked
package org.quorate.meetings.release.web;

import org.jspecify.annotations.NullMarked;
