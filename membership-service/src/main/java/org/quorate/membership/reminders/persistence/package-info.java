/** Which notices have been given, in MongoDB: the document is the claim. */
@NullMarked
package org.quorate.membership.reminders.persistence;

import org.jspecify.annotations.NullMarked;
