/** Tells the other services of projects. */
@NullMarked
package org.quorate.funding.projects.publishing;

import org.jspecify.annotations.NullMarked;
