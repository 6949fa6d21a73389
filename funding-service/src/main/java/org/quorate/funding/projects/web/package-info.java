/** HTTP in: projects. */
@NullMarked
package org.quorate.funding.projects.web;

import org.jspecify.annotations.NullMarked;
