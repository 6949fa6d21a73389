/** What officers do with their decisions. */
@NullMarked
package org.quorate.meetings.officers.application;

import org.jspecify.annotations.NullMarked;
