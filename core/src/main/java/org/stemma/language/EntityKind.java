package org.stemma.language;

/** What kind of name a token is part of. */
public enum EntityKind {
    /** A person's name, without titles and roles. */
    PERSON,
    /** An organisation, company, party, agency or institution. */
    ORGANIZATION,
    /** A place of any size. */
    LOCATION,
    /** Any other name: nationalities, languages, events, works. */
    MISC,
    /** Not part of a name. */
    NONE
}
