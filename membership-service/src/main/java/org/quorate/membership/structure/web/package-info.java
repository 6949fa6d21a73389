/** The door for the chart; called over HTTP. */
@NullMarked
package org.quorate.membership.structure.web;

import org.jspecify.annotations.NullMarked;
