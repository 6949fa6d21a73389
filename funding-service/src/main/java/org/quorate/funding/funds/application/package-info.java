/** Establishes funds for the treasurer, and finds them for whoever asks. */
@NullMarked
package org.quorate.funding.funds.application;

import org.jspecify.annotations.NullMarked;
