/** Takes down that somebody has accepted the code. */
@NullMarked
package org.quorate.membership.conduct.application;

import org.jspecify.annotations.NullMarked;
