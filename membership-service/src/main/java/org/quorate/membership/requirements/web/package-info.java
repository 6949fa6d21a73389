/** A set of requirements and its findings as they are sent and shown; called by the door of bodies. */
@NullMarked
package org.quorate.membership.requirements.web;

import org.jspecify.annotations.NullMarked;
