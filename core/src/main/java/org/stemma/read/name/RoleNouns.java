package org.stemma.read.name;

/** Nouns for what somebody is: "minister", "spokeswoman", "brother". */
public final class RoleNouns {
    private RoleNouns() {}

    /** Whether a noun is one, in either number of its regular plural. */
    public static boolean has(String noun) {
        return Roles.isRoleNoun(noun) || noun.endsWith("s") && Roles.isRoleNoun(noun.substring(0, noun.length() - 1));
    }
}
