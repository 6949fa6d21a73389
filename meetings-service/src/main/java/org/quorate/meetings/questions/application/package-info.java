/** Takes, moderates, answers and shows written questions; the controller calls it. */
@NullMarked
package org.quorate.meetings.questions.application;

import org.jspecify.annotations.NullMarked;
