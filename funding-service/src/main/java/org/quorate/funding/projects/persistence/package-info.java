/** Keeps projects in MongoDB. */
@NullMarked
package org.quorate.funding.projects.persistence;

import org.jspecify.annotations.NullMarked;
