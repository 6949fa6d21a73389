/** Registers of interests in MongoDB, one document a person; what is withheld stands apart in it. */
@NullMarked
package org.quorate.membership.interests.persistence;

import org.jspecify.annotations.NullMarked;
