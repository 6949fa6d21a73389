/** Makes the amendment that the request at hand is; called by use cases that change what is on record. */
@NullMarked
package org.quorate.membership.amendments.application;

import org.jspecify.annotations.NullMarked;
