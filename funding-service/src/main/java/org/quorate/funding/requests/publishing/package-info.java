/** Tells the other services what a request has come to. */
@NullMarked
package org.quorate.funding.requests.publishing;

import org.jspecify.annotations.NullMarked;
