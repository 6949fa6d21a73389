/** Starts projects, and finds them for whoever asks. */
@NullMarked
package org.quorate.funding.projects.application;

import org.jspecify.annotations.NullMarked;
