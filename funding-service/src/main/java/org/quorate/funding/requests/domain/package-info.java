/** What a request must have, hear and wait for before its money is committed. */
@NullMarked
package org.quorate.funding.requests.domain;

import org.jspecify.annotations.NullMarked;
