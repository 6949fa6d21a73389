/** What is known of a person: the office, and perhaps an account; called by the use cases of this feature and by bodies. */
@NullMarked
package org.quorate.membership.people.domain;

import org.jspecify.annotations.NullMarked;
