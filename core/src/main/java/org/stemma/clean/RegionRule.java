package org.stemma.clean;

/** One family of things that are not running text. Stateless. */
interface RegionRule {
    /** Looks at the lines that are still free and marks what belongs to this family. */
    void mark(Marks marks);
}
