package org.quorate.starter.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/**
 * Names of types in the OpenAPI document: a service's own with the feature and the type they belong to, such as {@code
 * bodies.RosterShown.BodyNamed}, since two features may well have a type of the same name.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String OURS = "org.quorate.";
    private static final String THIS = OURS + "starter.";
    private static final int FEATURE = 3;

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String[] packages = type.getPackageName().split("\\.");
        boolean isOfAFeature =
                type.getName().startsWith(OURS) && !type.getName().startsWith(THIS) && packages.length > FEATURE;
        return isOfAFeature ? packages[FEATURE] + "." + within(type) : super.nameForClass(type, options);
    }

    private static String within(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : within(around) + "." + type.getSimpleName();
    }
}
