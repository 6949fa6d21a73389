/** The partners that fill seats; used by bodies. */
@NullMarked
package org.quorate.membership.organisations;

import org.jspecify.annotations.NullMarked;
