package org.quorate.meetings.pack.printing;

import java.nio.ByteBuffer;

/** A TrueType font in its bytes. */
final class Typeface {

    private static final int COUNT_AT = 4;
    private static final int FIRST_ENTRY_AT = 12;
    private static final int ENTRY_BYTES = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int UNKNOWN = 0x67535542;

    private Typeface() {}

    /**
     * The same font with its table GSUB under a name that no reader looks for: English needs no substitutions, and finding out that
     * there are none is most of what setting a line takes.
     */
    static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font.clone());
        for (int table = 0; table < tables.getShort(COUNT_AT); table++) {
            int entry = FIRST_ENTRY_AT + table * ENTRY_BYTES;
            if (tables.getInt(entry) == SUBSTITUTIONS) tables.putInt(entry, UNKNOWN);
        }
        return tables.array();
    }
}
