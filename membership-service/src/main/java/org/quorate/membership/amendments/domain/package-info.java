/** Who amended a record, when and why; carried by whatever keeps what had been on record. */
@NullMarked
package org.quorate.membership.amendments.domain;

import org.jspecify.annotations.NullMarked;
