/** What somebody has an interest in, as stated from a day on; the use cases beside it call. */
@NullMarked
package org.quorate.membership.interests.domain;

import org.jspecify.annotations.NullMarked;
