/** Pathways: the bodies and officers through whom one matter has to pass, in their order, to take effect. */
@NullMarked
package org.quorate.meetings.pathways.domain;

import org.jspecify.annotations.NullMarked;
