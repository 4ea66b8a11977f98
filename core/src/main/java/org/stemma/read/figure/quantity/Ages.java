package org.stemma.read.figure.quantity;

import java.util.List;

/** Tells the ages of people from other numbers: "aged 64", "64 years old", "a woman of 71". */
final class Ages {
    private static final List<String> ONE_PERSON =
            List.of("man", "woman", "boy", "girl", "father", "mother", "widow", "widower", "pensioner", "student");

    private Ages() {}

    /** Whether the words right before the number, or the last of its unit, say that it is an age. */
    static boolean isAge(Atoms atoms, Amount amount) {
        int first = amount.first();
        int end = amount.end();
        boolean aged = atoms.is(first - 1, "aged") || atoms.is(first - 1, "ages") || atoms.are(first - 2, "age", "of");
        return aged
                || amount.unit().isPresent() && (atoms.is(end - 1, "old") || atoms.is(end - 1, "age"))
                || amount.unit().isEmpty() && isOfOnePerson(atoms, first);
    }

    /** "A woman of 71": one person and a number of years, not a number of women. */
    private static boolean isOfOnePerson(Atoms atoms, int number) {
        return atoms.is(number - 1, "of") && ONE_PERSON.stream().anyMatch(person -> atoms.is(number - 2, person));
    }
}
