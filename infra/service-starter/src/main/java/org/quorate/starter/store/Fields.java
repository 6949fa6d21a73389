package org.quorate.starter.store;

/** The fields that every stored document has, whatever its state. */
public final class Fields {

    public static final String ID = "_id";
    public static final String TENANT = "tenant";
    public static final String VERSION = "version";
    public static final String SEQUENCE = "sequence";
    public static final String MODIFIED = "modified";
    public static final String STATE = "state";
    public static final String DONE = "done";
    public static final String PENDING = "pending";
    public static final String PENDING_SINCE = "pendingSince";
    public static final String CLAIM = "claim";
    public static final String CLAIMED_UNTIL = "claimedUntil";
    public static final String STREAM = "stream";
    public static final String NUMBER = "number";
    public static final String KEY = "key";

    private Fields() {}
}
