/** What a project is. */
@NullMarked
package org.quorate.funding.projects.domain;

import org.jspecify.annotations.NullMarked;
