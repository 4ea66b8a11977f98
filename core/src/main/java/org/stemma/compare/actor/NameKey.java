package org.stemma.compare.actor;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;

/** A name reduced to what its spellings have in common. */
public final class NameKey {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Set<String> TITLES =
            Set.of(("mr mrs ms miss dr sir lord lady dame president minister chancellor"
                            + " prime foreign secretary senator sen representative rep governor gov mayor sheriff judge justice"
                            + " general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm commander chief"
                            + " officer detective spokesman spokeswoman spokesperson king queen prince princess pope cardinal bishop"
                            + " archbishop reverend rev sheikh ayatollah imam professor prof coach chairman chairwoman ceo director"
                            + " deputy vice former elect acting attorney inspector superintendent constable ambassador congressman"
                            + " congresswoman the")
                    .split(" "));
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /**
     * "Velmaria's National Emergency Service"; not "Lower Selna Residents' Association", whose owners are in its name.
     */
    private static final Pattern POSSESSIVE = Pattern.compile("(.{2,60}?)['’]s\\s+(\\S.*)");

    private static final Pattern HARD_C = Pattern.compile("c(?!h)");
    /** "Yevgeny" and "Evgeny"; "Fyodor" and "Fedor". */
    private static final Pattern SOFT_E = Pattern.compile("^ie|(?<=[^aeiou])io(?=[^aeiou])");

    private static final Pattern ENDING_ER = Pattern.compile("([dt])er$");

    /** A first name of fewer letters has its vowels compared: "Jan" and "Jen" are two. */
    private static final int LONG_ENOUGH = 5;

    private NameKey() {}

    /** The words of a person's name without titles, each as its spellings have it in common, the surname last. */
    public static List<String> person(String name) {
        List<String> words = new ArrayList<>();
        for (String word : words(name)) {
            boolean title = TITLES.contains(word) && words.isEmpty();
            if (!title && !SUFFIXES.contains(word)) {
                words.add(sound(word));
            }
        }
        return words;
    }

    /**
     * A body's name and whose it is.
     *
     * @param owner a state, by its folded name, or the words of a possessive: "Russia's", "Velmaria's"
     * @param name its own words in the order written
     */
    public record Body(Optional<String> owner, String name) {
        @Override
        public String toString() {
            return owner.map(whose -> whose + "|").orElse("") + name;
        }
    }

    /** A body's name: the state or other owner that it belongs to and its words, in the order written. */
    public static Body body(String name) {
        Matcher possessive = POSSESSIVE.matcher(name);
        boolean owned = possessive.matches();
        List<String> whose = owned ? words(possessive.group(1)) : List.of();
        List<String> kept = new ArrayList<>();
        Optional<String> owner = Optional.empty();
        int at = 0;
        for (String word : words(name.replace("based", ""))) {
            Optional<String> state = Countries.named(word).or(() -> Countries.ofAdjective(word));
            if (state.isPresent() && owner.isEmpty()) {
                owner = state.map(Words::fold);
            } else if (at >= whose.size()
                    && !Set.of("the", "of", "for", "and", "s").contains(word)) {
                kept.add(spelling(word));
            }
            at++;
        }
        whose = whose.stream().filter(word -> !word.equals("the")).toList();
        if (owner.isEmpty() && !whose.isEmpty() && !kept.isEmpty()) {
            owner = Optional.of(String.join(" ", whose));
        }
        return new Body(owner, String.join(" ", kept));
    }

    /** The first letters of the telling words: {@code isw} of "Institute for the Study of War". */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : words(name)) {
            if (Words.isContent(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether a name is written like an acronym: "FBI", "F.B.I.", "NATO". */
    public static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= 6
                && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static List<String> words(String name) {
        String latin = name.chars().allMatch(c -> c < 0x250) ? name : TO_LATIN.transliterate(name);
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(latin.replace("-", " "))) {
            words.add(word.folded());
        }
        return words;
    }

    private static String spelling(String word) {
        return word.replace("defence", "defense").replace("centre", "center").replace("organisation", "organization");
    }

    /**
     * A person's full name with what transliterations of one alphabet into another write differently made equal, in the
     * first name and in the surname: {@code Viktor} and {@code Victor}, {@code Aleksandr} and {@code Alexander}, {@code
     * Yevgeny} and {@code Evgeny}, {@code Muhammad} and {@code Mohammed}. Equal keys alone do not make two names one.
     */
    public static String transliterated(String name) {
        List<String> words = person(
                name.replace("zh", "z").replace("Zh", "Z").replace("sh", "s").replace("Sh", "S"));
        return words.isEmpty() ? "" : given(words.get(0)) + " " + words.get(words.size() - 1);
    }

    private static String given(String sound) {
        String hard = HARD_C.matcher(sound).replaceAll("k");
        String open = SOFT_E.matcher(hard).replaceAll("e");
        String closed = ENDING_ER.matcher(open).replaceAll("$1r");
        if (closed.length() < LONG_ENOUGH) {
            return closed;
        }
        return closed.charAt(0) + closed.substring(1).replace('u', 'o').replace('e', 'a');
    }

    /** One spelling for what transliterations write differently: i, y, iy, yy; kh, h; v, w, ff; doubled letters. */
    private static String sound(String word) {
        String sound = word.replace("kh", "h")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("ks", "x")
                .replace("tz", "z")
                .replace("ts", "z")
                .replace("dzh", "j")
                .replace("zh", "j")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace('w', 'v')
                .replace('q', 'k')
                .replace('y', 'i')
                .replace('j', 'i');
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (single.isEmpty() || single.charAt(single.length() - 1) != sound.charAt(i)) {
                single.append(sound.charAt(i));
            }
        }
        String folded = single.toString();
        boolean softEnding = folded.length() > 4 && (folded.endsWith("ii") || folded.endsWith("ei"));
        return softEnding ? folded.substring(0, folded.length() - 1) : folded;
    }
}
