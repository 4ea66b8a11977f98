package org.stemma.dossier;

import java.util.List;

/** The fixed wording of a dossier. */
final class DossierWording {
    /** In place of what a person typed, where it repeats words that may not be handed on. */
    static final String NOT_SHOWN = "[not shown: repeats words of an article that may not be handed on]";

    static final List<String> METHOD = List.of(
            "A program read each article by itself and noted statements, figures, dates and names with the place of their words."
                    + " It then set the readings side by side: text that articles share, names, dates, and figures that count"
                    + " the same thing, with a relation and a reason for each pair. It uses published rules and models, no"
                    + " hosted service, and gives the same result for the same articles.",
            "A person looked at every figure, statement and event in this dossier and accepted it: the words stand in the source,"
                    + " and say what is noted. To accept a line is not to say that what it claims is true.",
            "Three things stand in columns of their own: the claim, in the words of the source; what the source itself says about"
                    + " checking it; and what the desk decided. The program never fills the third.",
            "What a person set, added, merged or relabelled is listed under the decisions, and where a person's word for a relation"
                    + " stands, the program's stands beside it.",
            "Articles that share text, or credit one another, are not counted as sources apart. The number of separate sources"
                    + " is an upper bound: it counts those that were found, and says how many are not stated.");

    static final List<String> LIMITS = List.of(
            "Nothing here says what is true. A number that many articles have may go back to one that was wrong.",
            "Only the articles that are listed were searched, and only those in English were read. Numbers in headings, captions and"
                    + " page furniture are not read unless a person added them.",
            "What nobody reviewed, and what the desk rejected, is not in this dossier; how many there are is said above.",
            "Articles whose handling label is not permitted are left out with all that rests on them, and counted. Where a relation"
                    + " or an upper bound of sources would be another with them, it is not said how.",
            "A time that was taken from an article's own date, or worked out, is marked so. No conflict is printed on such a time.",
            "Files that could not be opened are listed after the articles by their names. What stands in them is not known, and"
                    + " they are in no count.");

    private DossierWording() {}
}
