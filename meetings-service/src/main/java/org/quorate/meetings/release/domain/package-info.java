/** What becomes public of an exempt item once its ground has lapsed; the use case of releasing calls it. */
@NullMarked
package org.quorate.meetings.release.domain;

import org.jspecify.annotations.NullMarked;
