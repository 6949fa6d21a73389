package org.quorate.starter.idempotency;

import java.util.Map;

/** An answer as it was given, to be given again. */
record Answer(int status, Map<String, String> headers, byte[] body) {}
