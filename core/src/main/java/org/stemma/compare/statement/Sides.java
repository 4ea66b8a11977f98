package org.stemma.compare.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Claimant;
import org.stemma.model.Part;
import org.stemma.model.Span;

/** Tells from names, roles and parties who is meant by a word, and whether two speak for one side. Stateless. */
final class Sides {
    /** Words that two names may share though two sides bear them. */
    private static final Set<String> GENERIC =
            stems("house senate congressional congress us u.s american national federal"
                    + " department ministry office leader leaders chief group groups officials official party president vice former minister"
                    + " prime secretary senator sen rep representative representatives gov governor mr mrs ms dr sir judge spokesman"
                    + " spokeswoman spokesperson members member committee agency campaign white state top critics people sources source"
                    + " some many both mayor general attorney chairman director executive new");

    private static final Pattern DEMOCRAT = Pattern.compile("\\bDemocrat\\w*|\\bD-|\\(D\\b");
    private static final Pattern REPUBLICAN = Pattern.compile("\\bRepublicans?\\b|\\bGOP\\b|\\bR-|\\(R\\b");

    /** Courts, parliaments and voters decide; they are not told as answering. */
    private static final Pattern DECIDES = Pattern.compile(
            ".*\\b(?:courts?|judges?|justices?|jury|jurors|tribunal|circuit|magistrate|voters?|electorate|parliament"
                    + "|legislature|lawmakers|assembly|senate|congress|commons|duma|knesset|(?<!white )house|readers)"
                    + "\\b(?!\\s(?!of\\b|for\\b|in\\b|on\\b)\\p{L}).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BESIDE = Pattern.compile("\\s?(?:,|\\()[^,()\\n]{1,60}[,)]");

    private static final Pattern VERB = Pattern.compile("was|were|is|are|had|did|\\p{L}+ed");

    private static final Pattern COURT =
            Pattern.compile("\\b(?:District|Circuit|Supreme|County|federal) (?:Court )?(?:Judge|Justice)\\b");

    private Sides() {}

    private static Set<String> stems(String words) {
        return Stems.content(List.of(words.split(" ")));
    }

    /** Whether a speaker is one who rules or votes, or nobody in particular. */
    static boolean decides(Claimant speaker) {
        boolean unknown = speaker.kind() == Claimant.Kind.UNKNOWN
                && speaker.name().chars().noneMatch(Character::isUpperCase);
        return unknown
                || DECIDES.matcher(speaker.name()).matches()
                || speaker.role().filter(role -> COURT.matcher(role).find()).isPresent();
    }

    /** Whether telling words ("residents", "Miller", "Russian") mean a speaker, by name, role or state. */
    static boolean isMeant(Collection<String> owners, Said said, String around) {
        SortedSet<String> bearing = new TreeSet<>(name(said));
        bearing.addAll(role(said));
        bearing.addAll(apposition(said, around));
        SortedSet<String> telling = new TreeSet<>(owners);
        telling.removeAll(GENERIC);
        return telling.isEmpty()
                ? !owners.isEmpty() && bearing.containsAll(owners)
                : telling.stream().anyMatch(bearing::contains) || isOfOneState(telling, said);
    }

    private static boolean isOfOneState(Collection<String> owners, Said said) {
        Optional<String> state = state(said);
        return state.isPresent()
                && owners.stream().anyMatch(owner -> stateOf(owner).equals(state));
    }

    private static Optional<String> state(Said said) {
        String name = said.statement().speaker().name();
        return Countries.governedFrom(name)
                .or(() -> Countries.in(name))
                .or(() -> said.statement().speaker().role().flatMap(Countries::in));
    }

    private static Optional<String> stateOf(String word) {
        return Countries.named(word).or(() -> Countries.ofAdjective(word)).or(() -> Countries.governedFrom(word));
    }

    /** What stands behind the speaker's name: "Susan Miller, who heads the residents' association". */
    private static SortedSet<String> apposition(Said said, String around) {
        Optional<String> last = AnswerSigns.lastName(said);
        if (last.isEmpty()) {
            return new TreeSet<>();
        }
        List<Word> words = Words.of(around);
        for (Word word : words) {
            int end = word.span().end();
            if (word.folded().equals(last.get()) && around.startsWith(", ", end)) {
                int stop =
                        around.substring(end + 2).replaceAll("[,;:“”\".].*", "").length();
                return Stems.content(Words.of(around, end, end + 2 + stop).stream()
                        .map(Word::folded)
                        .toList());
            }
        }
        return new TreeSet<>();
    }

    /** Whether a stretch of the article names a speaker, or the role of one. */
    static boolean names(Said said, Span stretch) {
        return names(said, stretch, Optional.empty());
    }

    /** The same, or the state of one. */
    static boolean namesOrState(Said said, Span stretch) {
        return names(said, stretch, state(said));
    }

    /** Whether a stretch tells what a speaker was or did: the name and a verb in the past. */
    static boolean tellsOf(Said said, Span stretch) {
        String body = said.article().body();
        SortedSet<String> telling = new TreeSet<>(name(said));
        telling.removeAll(GENERIC);
        List<Word> words = Words.of(body, stretch.start(), stretch.end());
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean named =
                    Character.isUpperCase(body.codePointAt(words.get(i).span().start()))
                            && telling.contains(Stems.stem(words.get(i).folded()));
            if (named && VERB.matcher(words.get(i + 1).folded()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Said said, Span stretch, Optional<String> state) {
        String body = said.article().body();
        SortedSet<String> telling = new TreeSet<>(name(said));
        telling.removeAll(GENERIC);
        SortedSet<String> role = role(said);
        role.removeAll(GENERIC);
        int ofRole = 0;
        boolean article = false;
        for (Word word : Words.of(body, stretch.start(), stretch.end())) {
            String stem = Stems.stem(word.folded());
            boolean upper = Character.isUpperCase(body.codePointAt(word.span().start()));
            boolean modifies = article && said.statement().speaker().kind() == Claimant.Kind.PERSON;
            if (upper
                    && (!modifies && telling.contains(stem)
                            || state.isPresent() && stateOf(word.folded()).equals(state))) {
                return true;
            }
            article = word.folded().equals("the");
            ofRole += role.contains(stem) ? 1 : 0;
        }
        return ofRole >= 2;
    }

    /** Whether two speak for one side: of one house, or of one party. */
    static boolean isOne(Said a, Said b) {
        return isOneHouse(a, b) || isOneParty(a, b);
    }

    /** Whether two share a part of the name, or one is of the other's staff. */
    static boolean isOneHouse(Said a, Said b) {
        SortedSet<String> common = new TreeSet<>(name(a));
        common.removeAll(GENERIC);
        common.retainAll(name(b));
        return !common.isEmpty() || serves(a, b) || serves(b, a);
    }

    private static boolean serves(Said a, Said b) {
        return AnswerSigns.lastName(b)
                .map(Stems::stem)
                .filter(name -> !GENERIC.contains(name) && role(a).contains(name))
                .isPresent();
    }

    private static boolean isOneParty(Said a, Said b) {
        return is(DEMOCRAT, a) && is(DEMOCRAT, b) || is(REPUBLICAN, a) && is(REPUBLICAN, b);
    }

    private static boolean is(Pattern party, Said said) {
        Claimant speaker = said.statement().speaker();
        String beside = speaker.words()
                .filter(words -> words.part().equals(Part.BODY))
                .map(words -> said.article().words(words)
                        + beside(said.article().body(), words.span().end()))
                .orElse("");
        return party.matcher(speaker.name() + " " + speaker.role().orElse("") + " " + beside)
                .find();
    }

    /** What is put beside a name: ", the Senate's No. 2 Democrat," or " (R-Ohio)". */
    private static String beside(String body, int end) {
        Matcher beside = BESIDE.matcher(body).region(end, body.length());
        return beside.lookingAt() ? beside.group() : "";
    }

    private static SortedSet<String> name(Said said) {
        return stemsOf(said.statement().speaker().name());
    }

    private static SortedSet<String> role(Said said) {
        return said.statement().speaker().role().map(Sides::stemsOf).orElseGet(TreeSet::new);
    }

    private static SortedSet<String> stemsOf(String words) {
        return Stems.content(Words.of(words).stream().map(Word::folded).toList());
    }
}
