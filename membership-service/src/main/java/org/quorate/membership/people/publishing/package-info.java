/** People in the words of the contract: by office, never by account. */
@NullMarked
package org.quorate.membership.people.publishing;

import org.jspecify.annotations.NullMarked;
