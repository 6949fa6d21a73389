/** Bodies out of the service and into it as documents: whole ones as JSON, members as a table. */
@NullMarked
package org.quorate.membership.transfer;

import org.jspecify.annotations.NullMarked;
